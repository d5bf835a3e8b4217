package concordat.persistence.intake;

import concordat.domain.intake.CheckedRow;
import concordat.domain.intake.Intake;
import concordat.domain.intake.IntakeId;
import concordat.domain.intake.IntakeLine;
import concordat.domain.intake.Intakes;
import concordat.domain.intake.Outcome;
import concordat.domain.intake.Problem;
import concordat.domain.intake.RegisterKind;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Page;
import concordat.persistence.shared.Changing;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps files in the database, the content apart from what is said of it; rows and records are written many at once. */
@Dependent
class JpaIntakes implements Intakes {
    private static final int FETCHED_AT_ONCE = 1_000;

    private final EntityManager entities;
    private final KeptProgress progress;

    @Inject
    JpaIntakes(EntityManager entities, KeptProgress progress) {
        this.entities = entities;
        this.progress = progress;
    }

    @Override
    public void add(Intake intake, byte[] content) {
        entities.persist(intake);
        entities.flush();
        entities.createNativeQuery(
                        "insert into concordat.intake_file (id, received_by, content) values (:id, app.person(), :content)")
                .setParameter("id", intake.line().id().value())
                .setParameter("content", content)
                .executeUpdate();
    }

    @Override
    public Intake get(IntakeId id) {
        Intake intake = entities.find(Intake.class, id);
        if (intake == null) {
            throw new NotFound("import");
        }
        return intake;
    }

    @Override
    public Intake lock(IntakeId id) {
        return Changing.lockAnew(entities, Intake.class, id, "concordat.intake", id.value(), "import");
    }

    @Override
    public boolean claim(IntakeId id) {
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:id, 70))")
                .setParameter("id", id.value().toString())
                .getSingleResult();
    }

    @Override
    public byte[] content(IntakeId id) {
        return (byte[])
                entities.createNativeQuery("select content from concordat.intake_file where id = :id", byte[].class)
                        .setParameter("id", id.value())
                        .getSingleResult();
    }

    @Override
    public Page<IntakeLine> page(Keyset keyset) {
        Keyset.@Nullable Position after = keyset.after();
        TypedQuery<Intake> query = entities.createQuery(
                "select i from Intake i"
                        + (after == null ? "" : " where i.receivedAt < :at or i.receivedAt = :at and i.id.value < :id")
                        + " order by i.receivedAt desc, i.id.value desc",
                Intake.class);
        if (after != null) {
            query.setParameter("at", Instant.parse(after.sortValue())).setParameter("id", after.id());
        }
        List<IntakeLine> found = query.setMaxResults(keyset.size() + 1)
                .getResultStream()
                .map(Intake::line)
                .toList();
        return Page.of(
                found,
                keyset,
                line -> new Keyset.Position(
                        line.receivedAt().toString(), line.id().value()));
    }

    @Override
    public List<IntakeLine> same(String fingerprint) {
        return entities.createQuery(
                        "select i from Intake i where i.fingerprint = :fingerprint"
                                + " and i.state = concordat.domain.intake.IntakeState.BROUGHT_IN"
                                + " order by i.receivedAt desc, i.id.value desc",
                        Intake.class)
                .setParameter("fingerprint", fingerprint)
                .getResultStream()
                .map(Intake::line)
                .toList();
    }

    @Override
    public void forgetRows(IntakeId id) {
        entities.createNativeQuery("delete from concordat.intake_row where intake_id = :id")
                .setParameter("id", id.value())
                .executeUpdate();
    }

    @Override
    public void keepRows(IntakeId id, List<CheckedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        entities.createNativeQuery(
                        """
                        insert into concordat.intake_row (intake_id, received_by, number, outcome, words, problems)
                        select :id, app.person(), r.number, r.outcome, r.words, r.problems
                          from unnest(:numbers, :outcomes, :words, :problems) as r(number, outcome, words, problems)""")
                .setParameter("id", id.value())
                .setParameter("numbers", rows.stream().map(CheckedRow::number).toArray(Integer[]::new))
                .setParameter(
                        "outcomes",
                        rows.stream().map(row -> row.outcome().name()).toArray(String[]::new))
                .setParameter("words", rows.stream().map(CheckedRow::words).toArray(String[]::new))
                .setParameter(
                        "problems",
                        rows.stream().map(row -> problems(row.problems())).toArray(String[]::new))
                .executeUpdate();
    }

    private static String problems(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.cell() + "\t" + problem.sentence().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<CheckedRow> rows(IntakeId id, @Nullable Outcome outcome, int after, int most) {
        Query query = entities.createNativeQuery(
                        "select number, outcome, words, problems from concordat.intake_row"
                                + " where intake_id = :id and number > :after"
                                + (outcome == null ? "" : " and outcome = :outcome") + " order by number",
                        Tuple.class)
                .setParameter("id", id.value())
                .setParameter("after", after)
                .setMaxResults(most);
        if (outcome != null) {
            query.setParameter("outcome", outcome.name());
        }
        return Row.list(query, JpaIntakes::row);
    }

    @Override
    public void eachWrong(IntakeId id, Consumer<CheckedRow> use) {
        Query query = entities.createNativeQuery(
                        "select number, outcome, words, problems from concordat.intake_row"
                                + " where intake_id = :id and outcome = 'WRONG' order by number",
                        Tuple.class)
                .setHint("org.hibernate.fetchSize", FETCHED_AT_ONCE)
                .setParameter("id", id.value());
        Row.each(query, JpaIntakes::row, use);
    }

    private static CheckedRow row(Row row) {
        String problems = row.text("problems");
        return new CheckedRow(
                (int) row.number("number"),
                Outcome.valueOf(row.text("outcome")),
                row.text("words"),
                problems.isEmpty()
                        ? List.of()
                        : Arrays.stream(problems.split("\n"))
                                .map(each -> each.split("\t", 2))
                                .map(each -> new Problem(each[0], each[1]))
                                .toList());
    }

    @Override
    public void rest() {
        entities.flush();
        entities.clear();
    }

    @Override
    public void keepRecords(IntakeId id, RegisterKind register, List<Made> made) {
        if (!made.isEmpty()) {
            int kept = entities.createNativeQuery(
                            """
                            insert into concordat.intake_record (intake_id, received_by, number, record_id, version)
                            select :id, app.person(), m.number, m.record, t.version
                              from unnest(:numbers, cast(:records as uuid[])) as m(number, record)
                              join concordat.%s t on t.id = m.record"""
                                    .formatted(table(register)))
                    .setParameter("id", id.value())
                    .setParameter("numbers", made.stream().map(Made::row).toArray(Integer[]::new))
                    .setParameter(
                            "records",
                            made.stream()
                                    .map(Made::record)
                                    .map(UUID::toString)
                                    .collect(Collectors.joining(",", "{", "}")))
                    .executeUpdate();
            if (kept != made.size()) {
                throw new IllegalStateException(
                        made.size() - kept + " records are not seen by whoever brought them in");
            }
        }
    }

    private static String table(RegisterKind register) {
        return switch (register) {
            case AGREEMENTS -> "agreement";
            case OBLIGATIONS -> "agreement_obligation";
            case ACTIONS -> "action";
            case SERVICES -> "service";
            case MEMBERS -> "appointment";
            case INTERESTS -> "interest";
            case DECISIONS -> "earlier_decision";
            case MEASURES -> "measure_value";
        };
    }

    @Override
    public int inUse(IntakeId id) {
        entities.flush();
        return (Integer) entities.createNativeQuery("select app.intake_in_use(:id)")
                .setParameter("id", id.value())
                .getSingleResult();
    }

    @Override
    public int takeBack(IntakeId id) {
        entities.flush();
        return (Integer) entities.createNativeQuery("select app.take_back_intake(:id)")
                .setParameter("id", id.value())
                .getSingleResult();
    }

    @Override
    public void reached(IntakeId id, int rows) {
        progress.keep(id, rows);
    }

    @Override
    public Optional<Reached> reached(IntakeId id) {
        return Row.find(
                entities.createNativeQuery("select rows, at from app.intake_progress(:id)", Tuple.class)
                        .setParameter("id", id.value()),
                row -> new Reached((int) row.number("rows"), row.instant("at")));
    }
}

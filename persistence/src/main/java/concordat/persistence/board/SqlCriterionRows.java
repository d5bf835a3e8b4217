package concordat.persistence.board;

import static java.util.stream.Collectors.toSet;

import concordat.domain.board.BoardReport;
import concordat.domain.board.CriterionRow;
import concordat.domain.board.CriterionRow.EvidenceReference;
import concordat.domain.pathway.EvidenceKind;
import concordat.domain.pathway.EvidenceSubject;
import concordat.domain.pathway.EvidenceSubject.EvidenceFile;
import concordat.domain.pathway.EvidenceSubjects.Subject;
import concordat.domain.pathway.StatusTrackDetails.EvidenceDetails;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.criterion.CriterionGrounds;
import concordat.domain.pathway.criterion.CriterionGrounds.Asked;
import concordat.domain.pathway.criterion.CriterionGrounds.Judgement;
import concordat.domain.pathway.criterion.CriterionId;
import concordat.domain.pathway.criterion.CriterionState;
import concordat.domain.pathway.criterion.Proving;
import concordat.domain.pathway.criterion.PursuitPlan;
import concordat.domain.pathway.criterion.Reading;
import concordat.domain.pathway.criterion.Requirement;
import concordat.domain.pathway.criterion.Threshold;
import concordat.domain.pathway.criterion.Verdict;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.pathway.CriterionRows;
import concordat.persistence.shared.Clauses;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells the state of criteria as both clocks of a report say, by the reckoning that pages use: one query for each kind of fact. */
@Dependent
class SqlCriterionRows {
    private final AtBothClocks known;

    @Inject
    SqlCriterionRows(AtBothClocks known) {
        this.known = known;
    }

    /** A criterion that a trust is asked to meet, before its state is told. */
    private record Line(
            StatusTrackId track,
            PartnershipId partnership,
            String trust,
            Track kind,
            CriterionId criterion,
            String code,
            Asked asked,
            @Nullable UUID pursuit,
            PursuitPlan plan,
            String measureName) {}

    /** Evidence is for a criterion on one track of one trust. */
    private record Pursued(StatusTrackId track, UUID criterion) {}

    void criteria(BoardReport report, Consumer<CriterionRow> rows) {
        List<Line> lines = new ArrayList<>();
        known.stream(KnownCriteria.ROWS, onTheDay(report), report, SqlCriterionRows::line, lines::add);
        Map<UUID, List<Judgement>> judgements = grouped(
                KnownCriteria.ASSESSMENTS,
                onTheDay(report),
                report,
                row -> row.id("pursuit_id"),
                SqlCriterionRows::judgement);
        Map<Pursued, List<EvidenceDetails>> evidence = grouped(
                KnownCriteria.EVIDENCE,
                onTheDay(report),
                report,
                row -> new Pursued(new StatusTrackId(row.id("status_track_id")), row.id("criterion_id")),
                SqlCriterionRows::evidence);
        Map<UUID, Subject> subjects = subjects(evidence.values(), report);
        Map<UUID, List<Reading>> readings = grouped(
                KnownCriteria.READINGS,
                onTheDay(report)
                        .with(
                                "measures",
                                lines.stream()
                                        .map(line -> line.plan().measure())
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .toArray(UUID[]::new)),
                report,
                row -> row.id("measure_id"),
                CriterionRows::reading);
        SettingsOnDay settings = new SettingsOnDay(report.trueAt(), known.settings(report));
        for (Line line : lines) {
            UUID measure = line.plan().measure();
            List<EvidenceDetails> pieces = evidence.getOrDefault(
                    new Pursued(line.track(), line.criterion().value()), List.of());
            CriterionState state = CriterionState.of(new CriterionGrounds(
                    line.asked(),
                    line.plan(),
                    line.pursuit() == null ? List.of() : judgements.getOrDefault(line.pursuit(), List.of()),
                    pieces,
                    subjects,
                    measure == null ? List.of() : readings.getOrDefault(measure, List.of()),
                    settings.of(line.partnership()).evidenceMonths(),
                    report.trueAt()));
            rows.accept(new CriterionRow(
                    line.track(),
                    line.trust(),
                    line.kind(),
                    line.criterion(),
                    line.code(),
                    line.asked().requirement(),
                    line.plan(),
                    line.measureName(),
                    state,
                    pieces.stream()
                            .filter(EvidenceDetails::stands)
                            .map(piece -> reference(piece, subjects))
                            .toList()));
        }
    }

    private static Clauses onTheDay(BoardReport report) {
        return new Clauses().with("day", report.trueAt());
    }

    private <K, V> Map<K, List<V>> grouped(
            String statement, Clauses clauses, BoardReport report, Function<Row, K> key, Function<Row, V> value) {
        Map<K, List<V>> found = new HashMap<>();
        known.stream(
                statement,
                clauses,
                report,
                row -> Map.entry(key.apply(row), value.apply(row)),
                entry -> found.computeIfAbsent(entry.getKey(), each -> new ArrayList<>())
                        .add(entry.getValue()));
        return found;
    }

    private Map<UUID, Subject> subjects(Collection<List<EvidenceDetails>> evidence, BoardReport report) {
        UUID[] ids = evidence.stream()
                .flatMap(List::stream)
                .filter(EvidenceDetails::stands)
                .map(EvidenceDetails::subject)
                .filter(subject -> subject.kind().isOnRecord())
                .map(EvidenceSubject::id)
                .collect(toSet())
                .toArray(UUID[]::new);
        Map<UUID, Subject> found = new HashMap<>();
        known.stream(
                KnownCriteria.SUBJECTS,
                CriterionRows.ofSubjects(new Clauses()).with("subjects", ids),
                report,
                CriterionRows::subject,
                subject -> found.put(subject.id(), subject));
        return found;
    }

    private static Line line(Row row) {
        return new Line(
                new StatusTrackId(row.id("track_id")),
                new PartnershipId(row.id("partnership_id")),
                row.text("trust"),
                Track.valueOf(row.text("track")),
                new CriterionId(row.id("criterion_id")),
                row.text("code"),
                new Asked(
                        (int) row.number("number"),
                        row.date("holds_from"),
                        new Requirement(
                                row.text("requirement"),
                                new Threshold(
                                        Proving.valueOf(row.text("proving")),
                                        row.amountOrNull("least"),
                                        row.amountOrNull("or_count"),
                                        (int) row.number("periods")),
                                row.text("source"),
                                row.flag("confirmed"))),
                row.idOrNull("pursuit_id", id -> id),
                new PursuitPlan(
                        row.text("owner_name"),
                        row.text("next_step"),
                        row.dateOrNull("due_on"),
                        row.idOrNull("measure_id", id -> id)),
                row.text("measure_name"));
    }

    private static Judgement judgement(Row row) {
        return new Judgement(
                (int) row.number("number"),
                (int) row.number("criterion_version"),
                Verdict.valueOf(row.text("verdict")),
                row.text("assessed_by_name"),
                row.date("assessed_on"),
                row.dateOrNull("confirmed_on"));
    }

    private static EvidenceDetails evidence(Row row) {
        UUID id = row.id("id");
        return new EvidenceDetails(
                id,
                Objects.requireNonNullElse(row.idOrNull("piece_id", each -> each), id),
                (int) row.number("revision"),
                row.id("criterion_id"),
                new EvidenceSubject(
                        EvidenceKind.valueOf(row.text("kind")),
                        row.idOrNull("subject_id", each -> each),
                        row.textOrNull("subject_fingerprint"),
                        row.isNull("file_name")
                                ? null
                                : new EvidenceFile(row.text("file_name"), row.text("media_type"), row.number("bytes"))),
                row.date("evidence_on"),
                row.text("evidence"),
                row.text("source"),
                row.text("owner_name"),
                row.dateOrNull("review_on"),
                row.text("noted_by"),
                row.dateOrNull("noted_on"),
                Objects.requireNonNullElse(row.textOrNull("fingerprint"), ""),
                row.dateOrNull("superseded"),
                row.dateOrNull("withdrawn"),
                row.text("withdrawal_reason"));
    }

    private static EvidenceReference reference(EvidenceDetails piece, Map<UUID, Subject> subjects) {
        Subject there = piece.subject().id() == null
                ? null
                : subjects.get(piece.subject().id());
        EvidenceFile file = piece.subject().file();
        String words = piece.source().isEmpty() ? piece.text() : piece.source();
        return new EvidenceReference(
                there != null ? there.reference() : file != null ? file.name() : words, piece.on());
    }
}

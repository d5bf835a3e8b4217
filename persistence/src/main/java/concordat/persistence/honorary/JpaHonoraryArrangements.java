package concordat.persistence.honorary;

import concordat.domain.honorary.HonoraryAlert;
import concordat.domain.honorary.HonoraryArrangement;
import concordat.domain.honorary.HonoraryArrangementId;
import concordat.domain.honorary.HonoraryArrangements;
import concordat.domain.honorary.HonoraryFilter;
import concordat.domain.honorary.HonoraryKind;
import concordat.domain.honorary.HonoraryOrder;
import concordat.domain.honorary.HonoraryRow;
import concordat.domain.honorary.HonoraryStanding;
import concordat.domain.shared.Ids;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.persistence.shared.Changing;
import concordat.persistence.shared.Clauses;
import concordat.persistence.shared.Keyed;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

@Dependent
class JpaHonoraryArrangements implements HonoraryArrangements {
    /** What {@link HonoraryStanding#on} computes, for conditions; a test holds the two together. */
    private static final String STANDING =
            """
            case when a.ended_on < :today then 'ENDED_EARLY'
                 when a.last_day < :today then 'EXPIRED'
                 when :today < a.first_day then 'NOT_STARTED'
                 else 'RUNNING' end""";

    private static final String ROWS =
            "select " + HonoraryRows.COLUMNS + ", cast(%s as text) as sort_text from concordat.honorary_arrangement a"
                    + HonoraryRows.JOINS + " where true";

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    JpaHonoraryArrangements(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public String nextReference(PartnershipId partnership, int year) {
        return Row.find(
                        entities.createNativeQuery(
                                        """
                                        select p.code || '/HA/' || cast(:year as text) || '/' || to_char(
                                                   app.next_number(p.id || '/HONORARY/' || cast(:year as text)),
                                                   'FM999000') as reference
                                          from concordat.partnership p where p.id = :partnership""",
                                        Tuple.class)
                                .setParameter("year", String.valueOf(year))
                                .setParameter("partnership", partnership.value()),
                        row -> row.text("reference"))
                .orElseThrow(() -> new NotFound("partnership"));
    }

    @Override
    public void add(HonoraryArrangement arrangement) {
        entities.persist(arrangement);
    }

    @Override
    public HonoraryArrangement get(HonoraryArrangementId id) {
        HonoraryArrangement arrangement = entities.find(HonoraryArrangement.class, id);
        if (arrangement == null) {
            throw new NotFound("honorary arrangement");
        }
        return arrangement;
    }

    @Override
    public HonoraryArrangement lock(HonoraryArrangementId id, long seen) {
        return Changing.lock(
                entities, HonoraryArrangement.class, id, "honorary arrangement", HonoraryArrangement::version, seen);
    }

    @Override
    public Page<HonoraryRow> register(HonoraryFilter filter, HonoraryOrder order, Keyset keyset, LocalDate today) {
        HonoraryKind kind = filter.kind();
        HonoraryStanding standing = filter.standing();
        OrganisationId concerning = filter.concerning();
        Clauses clauses = new Clauses()
                .and(
                        "position(lower(:text) in lower(a.person_name || ' ' || a.reference || ' ' || a.work)) > 0",
                        "text",
                        filter.text().isEmpty() ? null : filter.text())
                .and("a.kind = :kind", "kind", kind == null ? null : kind.name())
                .and(
                        "(a.host_id = :concerning or a.employer_id = :concerning)",
                        "concerning",
                        concerning == null ? null : concerning.value())
                .and("a.ended_on is null and a.last_day between :today and :endsBy", "endsBy", filter.endsBy())
                .and(STANDING + " = :standing", "standing", standing == null ? null : standing.name())
                .with("rows", keyset.size() + 1);
        if (filter.endsBy() != null || standing != null) {
            clauses.with("today", today);
        }
        boolean byPerson = order.column() == HonoraryOrder.Column.PERSON;
        String column = byPerson ? "a.sort_person collate \"C\"" : "a.last_day";
        Keyset.Position after = keyset.after();
        if (after != null) {
            clauses.and(
                            "(" + column + ", a.id) " + (order.descending() ? "<" : ">") + " ("
                                    + (byPerson ? ":afterValue" : "cast(:afterValue as date)") + ", :afterId)",
                            "afterId",
                            after.id())
                    .with("afterValue", after.sortValue());
        }
        String direction = order.descending() ? " desc" : "";
        List<Keyed<HonoraryRow>> found = Row.list(
                clauses.query(
                        entities,
                        ROWS.formatted(column) + clauses.sql() + " order by " + column + direction + ", a.id"
                                + direction + " limit :rows"),
                row -> new Keyed<>(row.text("sort_text"), row.id("id"), HonoraryRows.row(row, today)));
        return Keyed.page(found, keyset);
    }

    @Override
    public List<HonoraryRow> ending(PersonId person, Set<OrganisationId> officerOf, LocalDate until, LocalDate today) {
        return Row.list(
                entities.createNativeQuery(
                                "select " + HonoraryRows.COLUMNS + " from concordat.honorary_arrangement a"
                                        + HonoraryRows.JOINS
                                        + """

                                         where a.ended_on is null and a.last_day <= :until
                                           and (a.manager_id = :person
                                                or a.host_id = any (cast(:officerOf as uuid[]))
                                                or a.employer_id = any (cast(:officerOf as uuid[])))
                                         order by a.last_day, a.id""",
                                Tuple.class)
                        .setParameter("until", until)
                        .setParameter("person", person.value())
                        .setParameter(
                                "officerOf",
                                officerOf.stream()
                                        .map(id -> id.value().toString())
                                        .collect(Collectors.joining(",", "{", "}")))
                        .setMaxResults(MOST),
                row -> HonoraryRows.row(row, today));
    }

    @Override
    public Set<HonoraryAlert.Noted> notedBy(PersonId person) {
        return Set.copyOf(Row.list(
                entities.createNativeQuery(
                                "select arrangement_id, last_day, months from concordat.honorary_alert"
                                        + " where person_id = :person",
                                Tuple.class)
                        .setParameter("person", person.value()),
                row -> new HonoraryAlert.Noted(
                        new HonoraryArrangementId(row.id("arrangement_id")), row.date("last_day"), (int)
                                row.number("months"))));
    }

    @Override
    public void note(PersonId person, HonoraryAlert.Noted noted, Instant at) {
        entities.createNativeQuery(
                        """
                        insert into concordat.honorary_alert (id, person_id, arrangement_id, last_day, months, noted_at)
                        values (:id, :person, :arrangement, :lastDay, :months, :at)
                        on conflict do nothing""")
                .setParameter("id", Ids.next(clock))
                .setParameter("person", person.value())
                .setParameter("arrangement", noted.arrangement().value())
                .setParameter("lastDay", noted.lastDay())
                .setParameter("months", noted.months())
                .setParameter("at", at)
                .executeUpdate();
    }
}

package concordat.persistence.agreement.dispute;

import concordat.domain.agreement.Deadline;
import concordat.domain.agreement.dispute.Dispute;
import concordat.domain.agreement.dispute.DisputeFilter;
import concordat.domain.agreement.dispute.DisputeId;
import concordat.domain.agreement.dispute.DisputeRow;
import concordat.domain.agreement.dispute.DisputeState;
import concordat.domain.agreement.dispute.Disputes;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.shared.Changing;
import concordat.persistence.shared.Clauses;
import concordat.persistence.shared.Keyed;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

@Dependent
class JpaDisputes implements Disputes {
    /** Those on a step by its deadline, then what is over. */
    private static final String ROWS =
            """
            select d.id, d.agreement_id, g.partnership_id, g.reference, g.title, d.number, d.subject, d.notified_on, d.state,
                   s.step_name, s.deadline_on, by.name_as_signed as raised_by,
                   coalesce(s.deadline_on, date '9999-12-31') as sort_day,
                   cast(coalesce(s.deadline_on, date '9999-12-31') as text) as sort_text,
                   (select string_agg(p.name_as_signed, '; ' order by p.position)
                      from concordat.agreement_dispute_respondent r
                      join concordat.agreement_party p
                        on p.agreement_id = d.agreement_id and p.organisation_id = r.organisation_id
                     where r.dispute_id = d.id) as against
              from concordat.agreement_dispute d
              join concordat.agreement g on g.id = d.agreement_id
              join concordat.agreement_party by
                on by.agreement_id = d.agreement_id and by.organisation_id = d.raised_by_id
              left join concordat.agreement_dispute_step s
                on s.dispute_id = d.id and s.started_on is not null and s.ended_on is null
             where true""";

    private static final String SIDES =
            "(d.raised_by_id = any (cast(:sides as uuid[])) or exists (select from concordat.agreement_dispute_respondent r"
                    + " where r.dispute_id = d.id and r.organisation_id = any (cast(:sides as uuid[]))))";

    private final EntityManager entities;

    @Inject
    JpaDisputes(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Dispute dispute) {
        entities.persist(dispute);
    }

    @Override
    public List<Dispute> about(AgreementId agreement) {
        return entities.createQuery(
                        "select d from AgreementDispute d where d.agreement = :agreement order by d.number",
                        Dispute.class)
                .setParameter("agreement", agreement)
                .getResultList();
    }

    @Override
    public Dispute get(DisputeId id) {
        Dispute dispute = entities.find(Dispute.class, id);
        if (dispute == null) {
            throw new NotFound("dispute");
        }
        return dispute;
    }

    @Override
    public Dispute lock(DisputeId id, long seen) {
        return Changing.lock(entities, Dispute.class, id, "dispute", Dispute::version, seen);
    }

    @Override
    public Page<DisputeRow> register(DisputeFilter filter, Keyset keyset, LocalDate today) {
        DisputeState state = filter.state();
        OrganisationId side = filter.side();
        Clauses clauses = new Clauses()
                .and("d.state = :state", "state", state == null ? null : state.name())
                .and("s.deadline_on < :today", "today", filter.overdue() ? today : null)
                .and(SIDES, "sides", side == null ? null : array(Set.of(side)))
                .with("rows", keyset.size() + 1);
        Keyset.Position after = keyset.after();
        if (after != null) {
            clauses.and(
                            "(coalesce(s.deadline_on, date '9999-12-31'), d.id) > (cast(:afterValue as date), :afterId)",
                            "afterId",
                            after.id())
                    .with("afterValue", after.sortValue());
        }
        List<Keyed<DisputeRow>> found = Row.list(
                clauses.query(entities, ROWS + clauses.sql() + " order by sort_day, d.id limit :rows"),
                row -> new Keyed<>(row.text("sort_text"), row.id("id"), row(row)));
        return Keyed.page(found, keyset);
    }

    @Override
    public List<DisputeRow> dueBy(LocalDate day, Set<OrganisationId> sides) {
        return Row.list(
                entities.createNativeQuery(
                                ROWS + " and s.deadline_on <= :day and " + SIDES + " order by sort_day, d.id",
                                Tuple.class)
                        .setParameter("day", day)
                        .setParameter("sides", array(sides))
                        .setMaxResults(MOST),
                JpaDisputes::row);
    }

    private static String array(Set<OrganisationId> organisations) {
        return organisations.stream().map(each -> each.value().toString()).collect(Collectors.joining(",", "{", "}"));
    }

    private static DisputeRow row(Row row) {
        LocalDate deadline = row.dateOrNull("deadline_on");
        return new DisputeRow(
                new DisputeId(row.id("id")),
                new AgreementId(row.id("agreement_id")),
                new PartnershipId(row.id("partnership_id")),
                row.text("reference"),
                row.text("title"),
                (int) row.number("number"),
                row.text("subject"),
                row.text("raised_by"),
                row.text("against"),
                row.date("notified_on"),
                DisputeState.valueOf(row.text("state")),
                row.textOrNull("step_name"),
                deadline == null ? null : new Deadline(deadline));
    }
}

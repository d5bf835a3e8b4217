package concordat.persistence.meeting;

import concordat.domain.meeting.DeferredMatter;
import concordat.domain.meeting.DeferredMatters;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;

@Dependent
class SqlDeferredMatters implements DeferredMatters {
    private final EntityManager entities;

    @Inject
    SqlDeferredMatters(EntityManager entities) {
        this.entities = entities;
    }

    /** One transaction at a time looks: otherwise two might take the same matter up. */
    @Override
    public List<DeferredMatter> waiting(CommitteeId committee) {
        entities.flush();
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:committee, 11))")
                .setParameter("committee", committee.value().toString())
                .getResultList();
        return Row.list(
                entities.createNativeQuery(
                                """
                                select d.id, d.reference, i.id as item_id, d.state in ('PROVISIONAL', 'TAKEN') as to_ratify,
                                       coalesce(d.returns_on, d.decided_on) as returns_on
                                  from concordat.decision d join concordat.agenda_item i on i.id = d.agenda_item_id
                                 where d.committee_id = :committee
                                   and (d.state = 'DECLARED' and d.outcome = 'DEFERRED'
                                        or d.state in ('PROVISIONAL', 'TAKEN', 'CALLED_IN'))
                                   and not app.is_taken_up(d.id)
                                 order by 5, d.id""",
                                Tuple.class)
                        .setParameter("committee", committee.value()),
                row -> new DeferredMatter(
                        new DecisionId(row.id("id")),
                        row.text("reference"),
                        new AgendaItemId(row.id("item_id")),
                        row.flag("to_ratify"),
                        row.date("returns_on")));
    }
}

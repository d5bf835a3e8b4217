package concordat.persistence.highlight;

import concordat.domain.decision.Awaited;
import concordat.domain.highlight.Upward;
import concordat.domain.paper.AssuranceLevel;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what waits for the bodies above a committee, and how far its papers assured. */
@Dependent
class SqlUpward implements Upward {
    private final EntityManager entities;

    @Inject
    SqlUpward(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Assured> assured(MeetingId meeting) {
        return Row.list(
                entities.createNativeQuery(
                                """
                                select p.agenda_item_id, v.title, v.assurance
                                  from concordat.paper p
                                  join lateral (select o.title, o.assurance from concordat.paper_version o
                                                 where o.paper_id = p.id and o.state = 'ACCEPTED'
                                                 order by o.number desc limit 1) v on v.assurance is not null
                                 where p.meeting_id = :meeting and p.withdrawn_because = ''
                                 order by p.reference, p.id""",
                                Tuple.class)
                        .setParameter("meeting", meeting.value()),
                row -> new Assured(
                        new AgendaItemId(row.id("agenda_item_id")),
                        row.text("title"),
                        AssuranceLevel.valueOf(row.text("assurance")).words()));
    }

    @Override
    public List<Waiting> waiting(CommitteeId committee, Part part, OrganisationId organisation) {
        return Row.list(
                entities.createNativeQuery(
                                """
                                select w.id, w.decision_id, d.agenda_item_id, d.reference, d.question, w.kind,
                                       (d.declared_at at time zone 'Europe/London')::date as since,
                                       coalesce((select string_agg(o.organisation_name || ': '
                                           || case when o.agreed then 'agreed' else 'did not agree' end || ' on '
                                           || to_char(o.answered_on, 'FMDD FMMonth YYYY') || ', ' || o.answer_reference,
                                           '; ' order by o.answered_on, o.id)
                                                   from concordat.decision_awaited o
                                                  where o.decision_id = d.id and o.agreed is not null), '') as so_far
                                  from concordat.decision_awaited w join concordat.decision d on d.id = w.decision_id
                                 where d.committee_id = :committee and d.part = :part and w.organisation_id = :organisation
                                   and w.agreed is null
                                 order by d.declared_at, w.id""",
                                Tuple.class)
                        .setParameter("committee", committee.value())
                        .setParameter("part", part.name())
                        .setParameter("organisation", organisation.value()),
                row -> new Waiting(
                        row.id("id"),
                        row.id("decision_id"),
                        new AgendaItemId(row.id("agenda_item_id")),
                        row.text("reference"),
                        row.text("question"),
                        Awaited.Kind.valueOf(row.text("kind")).words(),
                        row.date("since"),
                        row.text("so_far")));
    }

    @Override
    public int countWaiting(
            CommitteeId committee, Part part, @Nullable OrganisationId organisation, @Nullable CommitteeId parent) {
        return ((Number) entities.createNativeQuery(
                                "select app.count_upward(:committee, :part, cast(:organisation as uuid), cast(:parent as uuid))")
                        .setParameter("committee", committee.value())
                        .setParameter("part", part.name())
                        .setParameter(
                                "organisation",
                                organisation == null
                                        ? null
                                        : organisation.value().toString())
                        .setParameter(
                                "parent", parent == null ? null : parent.value().toString())
                        .getSingleResult())
                .intValue();
    }

    @Override
    public Map<UUID, Answered> answered(List<UUID> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        return Row.list(
                        entities.createNativeQuery(
                                        """
                                        select w.id, w.answered_on as answered, w.answer_reference as reference,
                                               case when w.agreed then 'Agreed' else 'Not agreed' end as how
                                          from concordat.decision_awaited w
                                         where w.id = any (cast(:subjects as uuid[])) and w.agreed is not null
                                        union all
                                        select e.id, coalesce(e.received_on, e.withdrawn_on), e.receipt_reference,
                                               case when e.received_on is null then 'Withdrawn' else 'Dealt with' end
                                          from concordat.escalation e
                                         where e.id = any (cast(:subjects as uuid[]))
                                           and (e.received_on is not null or e.withdrawn_on is not null)""",
                                        Tuple.class)
                                .setParameter(
                                        "subjects",
                                        subjects.stream()
                                                .map(UUID::toString)
                                                .collect(Collectors.joining(",", "{", "}"))),
                        row -> Map.entry(
                                row.id("id"),
                                new Answered(row.date("answered"), row.text("reference"), row.text("how"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

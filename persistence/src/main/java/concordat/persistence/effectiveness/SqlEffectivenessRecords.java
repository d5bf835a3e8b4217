package concordat.persistence.effectiveness;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import concordat.domain.action.ActionFacts;
import concordat.domain.action.ActionState;
import concordat.domain.board.MeetingQuorumRow.Quorate;
import concordat.domain.decision.Awaited;
import concordat.domain.decision.Outcome;
import concordat.domain.effectiveness.AuditYear;
import concordat.domain.effectiveness.AuditedDecision;
import concordat.domain.effectiveness.AuditedDecision.Minuted;
import concordat.domain.effectiveness.AuditedTask;
import concordat.domain.effectiveness.AuditedTask.Move;
import concordat.domain.effectiveness.EffectivenessRecords;
import concordat.domain.effectiveness.MeetingOnRecord;
import concordat.domain.effectiveness.Receipt;
import concordat.domain.escalation.EscalationKind;
import concordat.domain.meeting.MeetingState;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Read from the records themselves, each row of which is seen or not: four questions for a year, however much was decided in it. */
@Dependent
class SqlEffectivenessRecords implements EffectivenessRecords {
    /** The decisions that are asked about, by which the other questions are narrowed too. */
    private static final String DECIDED =
            """
            with decided as (
                select d.id, d.reference, d.decided_on, d.part, d.question, d.outcome, d.meeting_id, d.agenda_item_id
                  from concordat.decision d
                 where d.committee_id = :committee and d.state <> 'OPEN' and d.decided_on >= :from and d.decided_on < :until
                   and (d.part = 'PART_1' or not :partOneOnly)
                 order by d.decided_on, d.reference
                 limit :most)\s""";

    private static final String DECISIONS = DECIDED
            + """
            select d.id, d.reference, d.decided_on, d.part, i.title as item, d.question, d.outcome,
                   coalesce(l.reference, m.reference || coalesce(', item ' || i.item_number, ''), d.reference) as minute,
                   case when l.id is null or s.state in ('DRAFTING', 'CHAIR_REVIEW') then 'NOT_YET'
                        when s.state = 'UNCONFIRMED' then 'UNCONFIRMED' else 'APPROVED' end as minuted
              from decided d
              left join concordat.meeting m on m.id = d.meeting_id
              left join concordat.agenda_item i on i.id = d.agenda_item_id
              left join concordat.minute_line l on l.agenda_item_id = d.agenda_item_id
              left join concordat.minutes s on s.id = l.minutes_id
             order by d.decided_on, d.reference""";

    private static final String TASKS = DECIDED
            + """
            select a.id, a.decision_id, a.partnership_id, a.reference, a.description,
                   a.owner_name || case when a.owner_post = '' then '' else ', ' || a.owner_post end as owner,
                   a.organisation_name, a.original_due, a.due, a.state, a.closed_on,
                   case when a.state in ('PROPOSED_COMPLETE', 'COMPLETE') then
                        (select max((n.noted_at at time zone 'Europe/London')::date) from concordat.action_note n
                          where n.action_id = a.id and n.kind = 'PROPOSED') end as proposed_on,
                   (select n.text from concordat.action_note n where n.action_id = a.id and n.text <> ''
                     order by n.noted_at desc, n.id desc limit 1) as last_note,
                   case when a.goes_on_as is not null then 'Goes on as ' || a.goes_on_as end as elsewhere
              from decided d
              join concordat.action a on a.decision_id = d.id
             order by a.original_due, a.reference""";

    private static final String MOVES = DECIDED
            + """
            select r.action_id, r.revised_to, r.reason
              from decided d
              join concordat.action a on a.decision_id = d.id
              join concordat.action_revision r on r.action_id = a.id
             order by r.revised_at, r.id""";

    /** What parent bodies were asked, and what was escalated or referred: with the decision, an action of it, or their item. */
    private static final String RECEIPTS = DECIDED
            + """
            , sent as (
                select d.id as decision_id, w.organisation_name || ' ' || w.body as body, w.kind, d.decided_on as sent_on,
                       w.answered_on as received_on, w.answer_reference as reference, w.id
                  from decided d join concordat.decision_awaited w on w.decision_id = d.id
                union all
                select d.id, e.to_body, e.kind, e.raised_on, e.received_on, nullif(e.receipt_reference, ''), e.id
                  from decided d
                  join concordat.escalation e
                    on e.agenda_item_id = d.agenda_item_id
                   and (e.decision_id = d.id
                        or e.action_id in (select a.id from concordat.action a where a.decision_id = d.id)
                        or e.decision_id is null and e.action_id is null and e.risk_id is null)
                 where e.withdrawn_on is null)
            select * from sent order by sent_on, body, id""";

    private static final String MEETINGS =
            """
            select m.id, m.reference, m.title, m.state, (m.starts_at at time zone 'Europe/London')::date as held_on,
                   (select count(*) from app.attendance(m.committee_id, (m.starts_at at time zone 'Europe/London')::date,
                                (m.starts_at at time zone 'Europe/London')::date + 1, 9223372036854775807) w
                     where w.meeting_id = m.id and w.voting and w.mark in ('PRESENT', 'REMOTE')) as voting_present,
                   (select count(distinct s.seat_id)
                      from app.seat_holders(m.committee_id, (m.starts_at at time zone 'Europe/London')::date) s
                     where s.voting) as voting_seats,
                   q.quorate, q.inquorate, q.items,
                   (m.closed_at at time zone 'Europe/London')::date as closed_on,
                   (s.circulated_at at time zone 'Europe/London')::date as circulated_on,
                   (s.approved_at at time zone 'Europe/London')::date as approved_on
              from concordat.meeting m
              left join concordat.minutes s on s.meeting_id = m.id and s.part = 'PART_1'
              cross join lateral (
                   select count(*) filter (where l.verdict is not null and l.verdict <> 'NOT_QUORATE') as quorate,
                          count(*) filter (where l.verdict = 'NOT_QUORATE') as inquorate,
                          string_agg(distinct i.item_number, ', ') filter (where l.verdict = 'NOT_QUORATE') as items
                     from concordat.decision d
                     join concordat.decision_leg l on l.decision_id = d.id
                     left join concordat.agenda_item i on i.id = d.agenda_item_id
                    where d.meeting_id = m.id and d.state <> 'OPEN' and (d.part = 'PART_1' or not :partOneOnly)) q
             where m.committee_id = :committee and m.kind in ('ORDINARY', 'EXTRAORDINARY')
               and m.state in ('IN_PROGRESS', 'ADJOURNED', 'CLOSED', 'CANCELLED')
               and m.starts_at >= (cast(:from as date))::timestamp at time zone 'Europe/London'
               and m.starts_at < (cast(:until as date))::timestamp at time zone 'Europe/London'
             order by m.starts_at, m.reference""";

    private final EntityManager entities;

    @Inject
    SqlEffectivenessRecords(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<AuditedDecision> decisions(CommitteeId committee, AuditYear year, boolean partOneOnly, int most) {
        Map<UUID, List<Move>> moves = Row.list(
                        about(MOVES, committee, year, partOneOnly).setParameter("most", most),
                        row -> Map.entry(row.id("action_id"), new Move(row.date("revised_to"), row.text("reason"))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        Map<UUID, List<AuditedTask>> tasks = Row.list(
                        about(TASKS, committee, year, partOneOnly).setParameter("most", most),
                        row -> Map.entry(row.id("decision_id"), task(row, moves.getOrDefault(row.id("id"), List.of()))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        Map<UUID, List<Receipt>> receipts = Row.list(
                        about(RECEIPTS, committee, year, partOneOnly).setParameter("most", most),
                        row -> Map.entry(row.id("decision_id"), receipt(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return Row.list(
                about(DECISIONS, committee, year, partOneOnly).setParameter("most", most),
                row -> decision(
                        row,
                        tasks.getOrDefault(row.id("id"), List.of()),
                        receipts.getOrDefault(row.id("id"), List.of())));
    }

    @Override
    public List<MeetingOnRecord> meetings(CommitteeId committee, AuditYear year, boolean partOneOnly) {
        return Row.list(about(MEETINGS, committee, year, partOneOnly), SqlEffectivenessRecords::meeting);
    }

    private Query about(String sql, CommitteeId committee, AuditYear year, boolean partOneOnly) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("committee", committee.value())
                .setParameter("from", year.from())
                .setParameter("until", year.until())
                .setParameter("partOneOnly", partOneOnly);
    }

    private static AuditedDecision decision(Row row, List<AuditedTask> tasks, List<Receipt> receipts) {
        @Nullable String outcome = row.textOrNull("outcome");
        return new AuditedDecision(
                new DecisionId(row.id("id")),
                row.text("reference"),
                row.date("decided_on"),
                Part.valueOf(row.text("part")),
                row.textOrNull("item"),
                row.text("question"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.text("minute"),
                Minuted.valueOf(row.text("minuted")),
                tasks,
                receipts);
    }

    private static AuditedTask task(Row row, List<Move> moves) {
        return new AuditedTask(
                new ActionId(row.id("id")),
                new PartnershipId(row.id("partnership_id")),
                row.text("reference"),
                row.text("description"),
                row.text("owner"),
                row.text("organisation_name"),
                row.date("original_due"),
                new ActionFacts(ActionState.valueOf(row.text("state")), row.date("due"), moves.size()),
                row.dateOrNull("proposed_on"),
                row.dateOrNull("closed_on"),
                moves,
                row.textOrNull("last_note"),
                row.textOrNull("elsewhere"));
    }

    private static Receipt receipt(Row row) {
        return new Receipt(
                row.text("body"),
                what(row.text("kind")),
                row.date("sent_on"),
                row.dateOrNull("received_on"),
                row.textOrNull("reference"));
    }

    private static String what(String kind) {
        for (Awaited.Kind awaited : Awaited.Kind.values()) {
            if (awaited.name().equals(kind)) {
                return "For " + awaited.words();
            }
        }
        return EscalationKind.valueOf(kind).words();
    }

    private static MeetingOnRecord meeting(Row row) {
        return new MeetingOnRecord(
                new MeetingId(row.id("id")),
                row.text("reference"),
                row.text("title"),
                row.date("held_on"),
                MeetingState.valueOf(row.text("state")),
                (int) row.number("voting_present"),
                (int) row.number("voting_seats"),
                Quorate.of(row.number("quorate"), row.number("inquorate")),
                row.textOrNull("items"),
                row.dateOrNull("closed_on"),
                row.dateOrNull("circulated_on"),
                row.dateOrNull("approved_on"));
    }
}

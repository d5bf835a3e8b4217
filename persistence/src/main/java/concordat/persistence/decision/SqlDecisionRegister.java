package concordat.persistence.decision;

import concordat.domain.committee.LegalForm;
import concordat.domain.decision.Answers;
import concordat.domain.decision.DecisionFilter;
import concordat.domain.decision.DecisionRegister;
import concordat.domain.decision.DecisionRow;
import concordat.domain.decision.DecisionState;
import concordat.domain.decision.JointStatus;
import concordat.domain.decision.LinkKind;
import concordat.domain.decision.Mode;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.ReviewFlag;
import concordat.domain.decision.ReviewResult;
import concordat.domain.decision.Standing;
import concordat.domain.decision.Tally;
import concordat.domain.decision.Unanswered;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Page;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.shared.CommitteeRegister;
import concordat.persistence.shared.Row;
import concordat.persistence.shared.Rows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Dependent
class SqlDecisionRegister implements DecisionRegister {
    private static final String SELECT =
            """
            select d.id, d.reference, d.sorted_on, d.committee_id, c.name, d.legal_form, d.meeting_id,
                   m.reference as meeting_reference, coalesce(i.item_number, ''), d.part, d.question, d.proposed,
                   d.mode, legs.binds, legs.legs, legs.quorate, legs.votes_for, legs.votes_against, legs.abstained,
                   legs.not_voting, legs.cast_used, d.value_gbp, d.agreement_id, d.state, d.outcome, d.joint_status,
                   awaited.open, awaited.refused, d.effective_from, d.lapses_on, app.correction_of(d.id),
                   awaited.last, awaited.by, d.decided_on,
                   (select string_agg(r.breach_reference || ' ' || coalesce(r.result, ''), '|' order by r.breach_reference)
                      from concordat.decision_review r where r.decision_id = d.id)
              from page d
              join concordat.committee c on c.id = d.committee_id
              left join concordat.meeting m on m.id = d.meeting_id
              left join concordat.agenda_item i on i.id = d.agenda_item_id
              cross join lateral (
                   select coalesce(string_agg(l.binds, '; ' order by l.position), '') as binds, count(*) as legs,
                          count(*) filter (where l.verdict is not null and l.verdict <> 'NOT_QUORATE') as quorate,
                          coalesce(sum(l.votes_for), 0) as votes_for, coalesce(sum(l.votes_against), 0) as votes_against,
                          coalesce(sum(l.abstained), 0) as abstained, coalesce(sum(l.not_voting), 0) as not_voting,
                          coalesce(bool_or(l.casting_vote is not null), false) as cast_used
                     from concordat.decision_leg l where l.decision_id = d.id) legs
              cross join lateral (
                   select count(*) filter (where w.agreed is null) as open, count(*) filter (where not w.agreed) as refused,
                          max(w.answered_on) as last, min(w.latest_on) filter (where w.agreed is null) as by
                     from concordat.decision_awaited w where w.decision_id = d.id) awaited""";

    private final EntityManager entities;

    @Inject
    SqlDecisionRegister(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Page<DecisionRow> page(DecisionFilter filter, boolean oldestFirst, Keyset keyset) {
        return new CommitteeRegister(entities, "concordat.decision d", SELECT)
                .of(filter.committee() == null ? null : filter.committee().value())
                .whereFew(
                        "d.meeting_id = :meeting",
                        "meeting",
                        filter.meeting() == null ? null : filter.meeting().value())
                .whereFew(
                        "d.agenda_item_id = :item",
                        "item",
                        filter.item() == null ? null : filter.item().value())
                .whereFew("d.agreement_id = :agreement", "agreement", filter.agreement())
                .where(
                        "d.state = :state",
                        "state",
                        filter.state() == null ? null : filter.state().name())
                .where(
                        "d.outcome = :outcome",
                        "outcome",
                        filter.outcome() == null ? null : filter.outcome().name())
                .where("d.sorted_on >= :from", "from", filter.from())
                .where("d.sorted_on < :until", "until", filter.until())
                .where("exists (select from concordat.decision_review r where r.decision_id = d.id)", filter.flagged())
                .where("strpos(lower(d.question), lower(:words)) > 0", "words", filter.words())
                .page(
                        keyset,
                        "sorted_on",
                        !oldestFirst,
                        LocalDate::parse,
                        SqlDecisionRegister::row,
                        row -> new Keyset.Position(row.on().toString(), row.id().value()));
    }

    /** Goes from decision to decision, either way, along corrections and along items that take a deferred matter up. */
    @Override
    public List<DecisionRow> chain(DecisionId any) {
        return Rows.of(entities.createNativeQuery(
                                """
                                with recursive chain (id) as (
                                    select cast(:any as uuid)
                                    union
                                    select next.id
                                      from chain c
                                     cross join lateral (
                                           select l.later_id as id from concordat.decision_link l where l.earlier_id = c.id
                                           union all
                                           select l.earlier_id from concordat.decision_link l where l.later_id = c.id
                                           union all
                                           select d.id from concordat.agenda_item i
                                             join concordat.decision d on d.agenda_item_id = i.id
                                            where i.continues_id = c.id
                                           union all
                                           select i.continues_id from concordat.decision d
                                             join concordat.agenda_item i on i.id = d.agenda_item_id
                                            where d.id = c.id and i.continues_id is not null) next),
                                page as (select d.* from concordat.decision d join chain using (id))
                                """
                                        + SELECT + " order by d.opened_at, d.id")
                        .setParameter("any", any.value()))
                .stream()
                .map(SqlDecisionRegister::row)
                .toList();
    }

    @Override
    public List<ComingBack> comingBack(List<DecisionId> deferrals) {
        return Row.list(
                entities.createNativeQuery(
                                """
                                select i.id, m.id as meeting_id, m.reference,
                                       cast(m.starts_at at time zone 'Europe/London' as date) as held_on
                                  from concordat.agenda_item i join concordat.meeting m on m.id = i.meeting_id
                                 where i.continues_id = any (cast(:deferrals as uuid[]))
                                   and i.state <> 'WITHDRAWN' and m.state <> 'CANCELLED'
                                   and not exists (select from concordat.decision d where d.agenda_item_id = i.id)
                                 order by m.starts_at, i.id""",
                                Tuple.class)
                        .setParameter(
                                "deferrals",
                                deferrals.stream()
                                        .map(id -> id.value().toString())
                                        .collect(Collectors.joining(",", "{", "}"))),
                row -> new ComingBack(
                        new AgendaItemId(row.id("id")),
                        new MeetingId(row.id("meeting_id")),
                        row.text("reference"),
                        row.date("held_on")));
    }

    @Override
    public List<Unanswered> unanswered() {
        return Row.list(
                entities.createNativeQuery(
                        """
                        select d.id, d.partnership_id, d.reference, d.question, c.name, u.deadline
                          from app.unanswered() u
                          join concordat.decision d on d.id = u.decision_id
                          join concordat.committee c on c.id = d.committee_id
                         order by u.deadline, d.id""",
                        Tuple.class),
                row -> new Unanswered(
                        new DecisionId(row.id("id")),
                        new PartnershipId(row.id("partnership_id")),
                        row.text("reference"),
                        row.text("question"),
                        row.text("name"),
                        row.instant("deadline")));
    }

    private static DecisionRow row(Object[] row) {
        return new DecisionRow(
                new DecisionId((UUID) row[0]),
                (String) row[1],
                ((Date) row[2]).toLocalDate(),
                new CommitteeId((UUID) row[3]),
                (String) row[4],
                LegalForm.valueOf((String) row[5]),
                new MeetingId((UUID) row[6]),
                row[7] == null ? "" : (String) row[7],
                (String) row[8],
                Part.valueOf((String) row[9]),
                (String) row[10],
                Outcome.valueOf((String) row[11]),
                row[12] == null ? null : Mode.valueOf((String) row[12]),
                (String) row[13],
                number(row[14]),
                number(row[15]),
                new Tally(number(row[16]), number(row[17]), number(row[18]), number(row[19])),
                (Boolean) row[20],
                (BigDecimal) row[21],
                (UUID) row[22],
                new Standing.Facts(
                        DecisionState.valueOf((String) row[23]),
                        row[24] == null ? null : Outcome.valueOf((String) row[24]),
                        JointStatus.valueOf((String) row[25]),
                        new Answers(number(row[26]), number(row[27]), day(row[31]), day(row[32])),
                        day(row[33]),
                        day(row[28]),
                        day(row[29]),
                        row[30] == null ? null : LinkKind.valueOf((String) row[30])),
                flags((String) row[34]));
    }

    /** Each flag is the reference of a breach record, a space, and the result of the review if there is one. */
    private static List<ReviewFlag> flags(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split("\\|"))
                        .map(flag -> flag.split(" ", 2))
                        .map(parts ->
                                new ReviewFlag(parts[0], parts[1].isEmpty() ? null : ReviewResult.valueOf(parts[1])))
                        .toList();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }
}

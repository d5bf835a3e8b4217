package concordat.persistence.board;

import concordat.domain.board.Register;
import concordat.persistence.honorary.HonoraryRows;
import concordat.persistence.measure.MeasureRows;
import concordat.persistence.shared.DueRows;
import java.util.Map;

/** The statements of the board report: each table as it was known at position {@code :known}, by its history. */
final class Known {
    /**
     * What statements ask of a decision {@code d} beside its own row: what was answered by those who have to agree to it, what
     * later decisions did to it (what counts most, if several did), and to which decisions it is linked, in words.
     */
    static final Map<String, String> OF_A_DECISION = Map.of(
            "awaited",
            """
            (select count(*) filter (where w.agreed is null) as outstanding,
                    count(*) filter (where not w.agreed) as refused, max(w.answered_on) as last,
                    min(w.latest_on) filter (where w.agreed is null) as by
               from {decision_awaited} w where w.decision_id = d.id)""",
            "correction",
            """
            (select k.kind from {decision_link} k where k.earlier_id = d.id
              order by array_position(array['RESCINDS', 'SUPERSEDES', 'AMENDS'], k.kind) limit 1)""",
            "related",
            """
            (select string_agg(case when k.later_id = d.id then lower(k.kind) || ' ' || k.earlier_reference
                                    else 'see ' || k.later_reference end, '; ' order by k.later_reference)
               from {decision_link} k where k.earlier_id = d.id or k.later_id = d.id)""");

    private static final String HELD =
            """
            from {meeting} m
             where app.is_held(m.kind, m.state)
               and (m.starts_at at time zone 'Europe/London')::date between :since and :day
               and (:committee = '' or m.committee_id = cast(nullif(:committee, '') as uuid))""";

    static final String DECISIONS = statement(
            """
            select d.id, d.reference, d.sorted_on, c.name as committee_name, d.legal_form, m.reference as meeting_reference,
                   i.item_number, d.part, i.title as subject, d.question, d.rationale, l.deciding_body, l.binds,
                   l.authority, i.purpose, d.mode, l.verdict, l.votes_for, l.votes_against, l.abstained, l.not_voting,
                   l.casting_vote, l.explanation, l.outcome as leg_outcome, d.state, d.outcome, d.joint_status,
                   d.effective_from, d.lapses_on, d.value_gbp, g.reference || ' ' || g.title as agreement,
                   awaited.outstanding, awaited.refused, awaited.last, awaited.by, d.decided_on,
                   <correction> as correction, <related> as related,
                   (select string_agg(n.text || ' (' || n.person_name || ', ' || n.organisation_name || ')', E'\\n'
                                      order by n.position)
                      from {decision_condition} n where n.decision_id = d.id) as conditions,
                   (select string_agg(v.person_name || ', ' || v.organisation_name || ': ' || v.nature || ' - '
                                      || coalesce(lower(replace(v.handling, '_', ' ')), 'not yet ruled on'), E'\\n'
                                      order by v.declared_at, v.id)
                      from {declaration} v where v.agenda_item_id = d.agenda_item_id) as interests,
                   (select string_agg(r.breach_reference || ': ' || case r.result when 'STANDS' then 'reviewed, stands'
                                           when 'REFERRED_BACK' then 'reviewed, referred back' || coalesce(', see ' || r.later_reference, '')
                                           else 'for review' end, '; ' order by r.breach_reference)
                      from {decision_review} r where r.decision_id = d.id) as review
              from {decision} d
              join {decision_leg} l on l.decision_id = d.id
              join concordat.committee c on c.id = d.committee_id
              left join {meeting} m on m.id = d.meeting_id
              left join {agenda_item} i on i.id = d.agenda_item_id
              left join {agreement} g on g.id = d.agreement_id
              cross join lateral <awaited> awaited
             where d.sorted_on <= :day and (cast(nullif(:committee, '') as uuid) is null or d.committee_id = cast(nullif(:committee, '') as uuid))
               and (:everything or d.part = 'PART_1' and d.state <> 'OPEN')
             order by d.sorted_on desc, d.reference, l.position""",
            OF_A_DECISION);

    static final String EARLIER_DECISIONS = statement(
            """
            select e.*, c.name as committee_name
              from {earlier_decision} e join concordat.committee c on c.id = e.committee_id
             where e.decided_on <= :day and (cast(nullif(:committee, '') as uuid) is null or e.committee_id = cast(nullif(:committee, '') as uuid))
               and :everything
             order by e.decided_on desc, e.reference, e.id""");

    static final String ACTIONS = statement(
            """
            select a.id, a.reference, a.partnership_id, a.raised_on, coalesce(c.name, '') as committee_name, d.reference as decision_reference,
                   a.part, a.minute_reference, a.met_on, i.item_number || ' ' || i.title as item, a.description,
                   a.owner_name || case when a.owner_post = '' then '' else ', ' || a.owner_post end as owner,
                   a.organisation_name, a.original_due, a.due, a.state, a.closed_on,
                   (select count(*) from {action_revision} r where r.action_id = a.id) as revisions,
                   (select n.text from {action_note} n where n.action_id = a.id and n.text <> '' order by n.noted_at desc, n.id desc
                     limit 1) as last_note,
                   (select string_agg(coalesce(nullif(e.text, '') || case when e.kind = 'TEXT' then '' else ': ' end, '')
                                      || coalesce(e.link, e.file_name, ''), E'\\n' order by e.added_at, e.id)
                      from {action_evidence} e where e.action_id = a.id and not e.withdrawn) as evidence
              from {action} a
              left join concordat.committee c on c.id = a.committee_id
              left join {decision} d on d.id = a.decision_id
              left join {agenda_item} i on i.id = a.agenda_item_id
             where a.raised_on <= :day and (cast(nullif(:committee, '') as uuid) is null or a.committee_id = cast(nullif(:committee, '') as uuid))
               and (:everything or a.part = 'PART_1')
             order by coalesce(a.met_on >= (
                          select max((m.starts_at at time zone 'Europe/London')::date) from {meeting} m
                           where m.committee_id = a.committee_id and app.is_held(m.kind, m.state)
                             and (m.starts_at at time zone 'Europe/London')::date <= :day), false),
                      a.due, a.reference""");

    static final String MEETINGS = statement(
            """
            select m.id, m.committee_id, c.name as committee_name, m.reference, m.state,
                   (m.starts_at at time zone 'Europe/London')::date as held_on,
                   (select count(*) from app.attendance(m.committee_id, (m.starts_at at time zone 'Europe/London')::date,
                                (m.starts_at at time zone 'Europe/London')::date + 1, :known) w
                     where w.meeting_id = m.id and w.voting and w.mark in ('PRESENT', 'REMOTE')) as voting_present,
                   (select count(distinct s.seat_id)
                      from app.seat_holders(m.committee_id, (m.starts_at at time zone 'Europe/London')::date) s
                     where s.voting) as voting_seats,
                   (select t.minimum_attendance from {terms_of_reference} t
                     where t.committee_id = m.committee_id
                       and t.term_from <= (m.starts_at at time zone 'Europe/London')::date
                       and (t.term_until is null or (m.starts_at at time zone 'Europe/London')::date < t.term_until)
                     order by t.version_number desc limit 1) as minimum_attendance,
                   q.quorate, q.inquorate, q.items
              from {meeting} m
              join concordat.committee c on c.id = m.committee_id
              cross join lateral (
                   select count(*) filter (where l.verdict is not null and l.verdict <> 'NOT_QUORATE') as quorate,
                          count(*) filter (where l.verdict = 'NOT_QUORATE') as inquorate,
                          string_agg(distinct i.item_number, ', ') filter (where l.verdict = 'NOT_QUORATE') as items
                     from {decision} d
                     join {decision_leg} l on l.decision_id = d.id
                     left join {agenda_item} i on i.id = d.agenda_item_id
                    where d.meeting_id = m.id and d.state <> 'OPEN' and (:everything or d.part = 'PART_1')) q
             where app.is_held(m.kind, m.state)
               and (m.starts_at at time zone 'Europe/London')::date between :since and :day
               and (cast(nullif(:committee, '') as uuid) is null or m.committee_id = cast(nullif(:committee, '') as uuid))
             order by c.name, c.id, m.starts_at, m.reference""");

    static final String AGREEMENTS = statement(
            """
            select g.*, c.name as committee_name, parties.names, parties.sponsors, parties.managers,
                   risks.open_risks, risks.highest_risk,
                   coalesce((select string_agg(u.purpose, '; ' order by u.position)
                               from {agreement_purpose} u where u.agreement_id = g.id), '') as purposes,
                   obligations.open_obligations, obligations.overdue_obligations,
                   exists (select from {agreement_data_sharing} s where s.id = g.id and s.shared)
                       and app.data_sharing_gap(g.id, :day, :known) as data_gap,
                   exists (select from {agreement_study} s where s.id = g.id and not s.unmodified) as template_modified
              from {agreement} g
              left join concordat.committee c on c.id = g.governing_committee_id
              cross join lateral (
                   select coalesce(string_agg(p.name_as_signed, '; ' order by p.position), '') as names,
                          string_agg(p.sponsor_name || ' (' || p.name_as_signed || ')', '; ' order by p.position)
                              as sponsors,
                          string_agg(p.manager_name || ' (' || p.name_as_signed || ')', '; ' order by p.position)
                              as managers
                     from {agreement_party} p
                    where p.agreement_id = g.id and (p.joined_on is null or p.joined_on <= :day)
                      and (p.left_on is null or p.left_on > :day)) parties
              cross join lateral (
                   select count(*) as open_risks, coalesce(max(r.score), 0) as highest_risk
                     from {agreement_risk} r
                    where r.agreement_id = g.id and (r.closed_on is null or r.closed_on > :day)) risks
              cross join lateral ("""
                    + DueRows.counts("g.id")
                    + """
            ) obligations
             where (:everything or g.made_known and not g.confidential)
             order by g.reference, g.id""");

    static final String HONORARY = statement("select " + HonoraryRows.COLUMNS + " from {honorary_arrangement} a"
            + HonoraryRows.JOINS + " order by a.last_day, a.id");

    static final String MEASURES = statement(
            "select " + MeasureRows.COLUMNS + ", "
                    + MeasureRows.series("{measure_value}")
                    + """
            , coalesce(said.telling, '') as telling, coalesce(said.actions, '') as actions, coalesce(said.risks, '') as risks
              from {measure} m"""
                    + MeasureRows.JOINS
                    + """

              left join lateral (
                   select v.telling, v.actions, v.risks from {measure_value} v
                    where v.measure_id = m.id and v.replaced_on is null and v.as_at <= :day
                    order by v.period_from desc limit 1) said on true
             where m.retired_on is null or m.retired_on > :day
             order by m.domain, m.sort_name, m.id""");

    static final String SETTINGS =
            statement("select * from {setting_value} v order by v.partnership_id, v.setting, v.ordinal");

    /** The revision of each piece of evidence that held on the day; in publications none that points at what some may not see. */
    private static final String REPORTED =
            """
            e.evidence_on <= :day and (e.revision = 1 or e.noted_on <= :day)
                   and (e.superseded_on is null or e.superseded_on > :day) and (:everything or e.audience is null)""";

    static final String EVIDENCE = statement(
            """
            select t.id, o.short_name as trust, t.track, t.stage, t.reached_on, e.id as evidence_id, e.evidence_on,
                   e.evidence, e.source, e.withdrawn_on
              from {status_track} t
              join concordat.organisation o on o.id = t.organisation_id
              left join {status_evidence} e
                on e.status_track_id = t.id and %s
             order by o.short_name, t.organisation_id, t.track, e.evidence_on, e.id"""
                    .formatted(REPORTED));

    /** The status of a programme {@code p} on the day. */
    static final String STATUS_THEN =
            """
            coalesce((select c.former from {programme_status_change} c
                              where c.programme_id = p.id and c.changed_on > :day
                              order by c.changed_on, c.id limit 1), p.status)""";

    static final String PROGRAMMES = statement(
            """
            select p.*, g.id as agreement, g.reference,
                   <status> as status_then,
                   coalesce((select string_agg(s.name || ', ' || o.short_name, '; ' order by s.sort_name, s.id)
                               from {programme_service} x join {service} s on s.id = x.service_id
                               join concordat.organisation o on o.id = s.organisation_id
                              where x.programme_id = p.id), '') as services,
                   milestone.title as milestone, milestone.due_on as milestone_due,
                   (select count(*) from {programme_output} u
                     where u.programme_id = p.id and u.made_on <= :day and (u.struck_on is null or u.struck_on > :day))
                       as outputs,
                   coalesce((select string_agg(o.short_name, '; ' order by r.position)
                               from {programme_partner} r join concordat.organisation o on o.id = r.organisation_id
                              where r.programme_id = p.id), '') as partners,
                   coalesce((select string_agg(u.purpose, '; ' order by u.position, u.id)
                               from {programme_aim} a join {agreement_purpose} u on u.id = a.purpose_id
                              where a.programme_id = p.id), '') as aims
              from {programme} p left join {agreement} g on g.id = p.agreement_id
              left join lateral (
                   select m.title, m.due_on from {programme_milestone} m
                    where m.programme_id = p.id and m.struck_on is null and (m.reached_on is null or m.reached_on > :day)
                    order by m.due_on, m.id limit 1) milestone on true
             order by p.kind, p.name, p.id""",
            Map.of("status", STATUS_THEN));

    /** How many rows each register has, reckoned apart from reading them. */
    static final Map<Register, String> COUNTS = Map.of(
            Register.MEASURES,
            statement("select count(*) from {measure} m where m.retired_on is null or m.retired_on > :day"),
            Register.AGREEMENTS,
            statement("select count(*) from {agreement} g where (:everything or g.made_known and not g.confidential)"),
            Register.DECISIONS,
            statement(
                    """
                    select count(*) from {decision} d join {decision_leg} l on l.decision_id = d.id
                     where d.sorted_on <= :day and (:committee = '' or d.committee_id = cast(nullif(:committee, '') as uuid))
                       and (:everything or d.part = 'PART_1' and d.state <> 'OPEN')"""),
            Register.ACTIONS,
            statement(
                    """
                    select count(*) from {action} a
                     where a.raised_on <= :day and (:committee = '' or a.committee_id = cast(nullif(:committee, '') as uuid))
                       and (:everything or a.part = 'PART_1')"""),
            Register.MEETINGS,
            statement("select count(*) " + HELD),
            Register.ATTENDANCE,
            statement(
                    "select coalesce(sum(w.members), 0) from (select distinct m.committee_id " + HELD
                            + """
                    ) c cross join lateral (
                         select count(distinct (a.person_id, a.title, a.organisation, a.voting)) as members
                           from app.attendance(c.committee_id, cast(:since as date), cast(:day as date) + 1, :known) a) w"""),
            Register.STATUS,
            statement(
                    """
                    select (select count(*) from {status_track} t)
                         + (select count(*) from {status_evidence} e where %1$s)
                         - (select count(distinct e.status_track_id) from {status_evidence} e where %1$s)"""
                            .formatted(REPORTED)),
            Register.PROGRAMMES,
            statement("select count(*) from {programme} p"),
            Register.HONORARY,
            statement("select count(*) from {honorary_arrangement} a"),
            Register.EARLIER_DECISIONS,
            statement(
                    """
                    select count(*) from {earlier_decision} e
                     where e.decided_on <= :day and (:committee = '' or e.committee_id = cast(nullif(:committee, '') as uuid))"""));

    private Known() {}

    /** Puts what was known at the position in place of each table in braces. */
    static String statement(String text) {
        return text.replaceAll(
                "\\{(\\w+)\\}",
                "(select * from concordat.$1_history where known_from <= :known"
                        + " and (known_until is null or known_until > :known))");
    }

    /** The same, with fragments in place of their names in angle brackets. */
    static String statement(String text, Map<String, String> fragments) {
        String whole = text;
        for (Map.Entry<String, String> fragment : fragments.entrySet()) {
            whole = whole.replace("<" + fragment.getKey() + ">", fragment.getValue());
        }
        return statement(whole);
    }
}

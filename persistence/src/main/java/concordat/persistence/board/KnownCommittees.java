package concordat.persistence.board;

import static concordat.persistence.board.Known.statement;

import concordat.domain.board.Register;
import java.util.Map;

/** The statements of how committees work, each as it was known at position {@code :known}. */
final class KnownCommittees {
    /** What is planned on the day; a publication has what was Part 1 then and still is. */
    private static final Map<String, String> PLANNED = Map.of(
            "planned",
            """
            {planned_work} w
             where w.ended_because is null and w.planned_on <= :day
               and (:committee = '' or w.committee_id = cast(nullif(:committee, '') as uuid))
               and (:everything or w.part = 'PART_1' and exists (
                    select from concordat.planned_work n where n.id = w.id and n.part = 'PART_1'))""");

    /**
     * Entries by the meetings of their committee's year. Meetings after the day are told as still to come. {@code WorkCalendar}
     * says in the domain which meeting is the first of a month and what is due there; a test holds the two together.
     */
    static final String FORWARD_PLANS = statement(
            """
            with meetings as materialized (
                select m.*, d.on_day, row_number() over (partition by m.committee_id, date_trunc('month', d.on_day)
                                                         order by m.starts_at, m.id) = 1 as first_of_month
                  from {meeting} m
                  cross join lateral (select (m.starts_at at time zone 'Europe/London')::date as on_day) d
                 where m.kind = 'ORDINARY' and m.state <> 'CANCELLED'
                   and (:committee = '' or m.committee_id = cast(nullif(:committee, '') as uuid))
            ), deferrals as materialized (
                select f.*, a.on_day as from_day, b.on_day as to_day
                  from {planned_work_deferral} f
                  join meetings a on a.id = f.from_meeting_id join meetings b on b.id = f.to_meeting_id
            ), years as (
                select c.id as committee_id, coalesce(t.work_year, 'NHS') as work_year,
                       case when t.work_year = 'UNIVERSITY' then cast(:university as date) else cast(:nhs as date) end
                           as begins
                  from concordat.committee c left join {agenda_template} t on t.id = c.id)
            select e.id, e.title, e.purpose, e.lead_by, e.author, e.source, e.minute_reference, e.months, e.section,
                   e.minutes_allotted, e.part, e.confidential_because, e.committee_id, c.name as committee_name,
                   y.work_year, y.begins, m.id as meeting_id, m.on_day,
                   coalesce(m.state = 'CLOSED' and m.on_day <= :day, false) as over,
                   case when m.on_day > :day and i.state <> 'WITHDRAWN' then 'PENDING' else i.state end as taken,
                   exists (select from deferrals f where f.planned_work_id = e.id and f.from_meeting_id = m.id) as put_off,
                   m.first_of_month and m.on_day >= e.planned_on
                       and e.months & (1 << (extract(month from m.on_day)::int - 1)) <> 0
                   or exists (select from deferrals f where f.planned_work_id = e.id and f.to_meeting_id = m.id) as due,
                   (select string_agg(to_char(f.from_day, 'FMDD Mon YYYY') || ' to ' || to_char(f.to_day, 'FMDD Mon YYYY')
                                      || ': ' || f.reason, E'\\n' order by f.from_day, f.id)
                      from deferrals f where f.planned_work_id = e.id) as deferred
              from (select w.* from <planned>) e
              join concordat.committee c on c.id = e.committee_id
              join years y on y.committee_id = e.committee_id
              left join meetings m on m.committee_id = e.committee_id
                   and m.on_day >= y.begins and m.on_day < y.begins + interval '1 year'
              left join {agenda_item} i on i.planned_work_id = e.id and i.meeting_id = m.id
             order by c.name, c.id, e.title, e.id, m.starts_at, m.id""",
            PLANNED);

    static final String BETWEEN_MEETINGS = statement(
            """
            select d.*, m.kind, c.name as committee_name, i.title as subject, <correction> as correction,
                   <related> as related, awaited.outstanding, awaited.refused, awaited.last, awaited.by,
                   case when m.kind = 'WRITTEN_RESOLUTION' then (m.ends_at at time zone 'Europe/London')::date end as deadline,
                   case when :everything then
                       (select string_agg(n.person_name || ', ' || n.organisation_name || ', '
                                          || to_char(n.consulted_on, 'FMDD Mon YYYY') || ': ' || n.their_view, E'\\n'
                                          order by n.position)
                          from {decision_consultation} n where n.decision_id = d.id) end as consulted
              from {decision} d
              join {meeting} m on m.id = d.meeting_id
              join concordat.committee c on c.id = d.committee_id
              left join {agenda_item} i on i.id = d.agenda_item_id
              cross join lateral <awaited> awaited
             where m.kind in ('CHAIRS_ACTION', 'WRITTEN_RESOLUTION') and d.sorted_on <= :day
               and (:everything or d.part = 'PART_1' and d.state <> 'OPEN')
               and (:committee = '' or d.committee_id = cast(nullif(:committee, '') as uuid))
             order by d.sorted_on desc, d.reference""",
            Known.OF_A_DECISION);

    static final String TERMS = statement(
            """
            select c.name as committee_name, c.legal_form, t.version_number, t.term_from, t.term_until, t.review_on,
                   (select string_agg(p.body || ' (' || o.short_name || '), ' || to_char(p.approved_on, 'FMDD Mon YYYY'),
                                      E'\\n' order by p.position)
                      from concordat.terms_approval p join concordat.organisation o on o.id = p.organisation_id
                     where p.terms_id = t.id) as approved_by
              from {terms_of_reference} t
              join concordat.committee c on c.id = t.committee_id
             where :committee = '' or t.committee_id = cast(nullif(:committee, '') as uuid)
             order by c.name, c.id, t.version_number desc""");

    /**
     * What was published, by kind. The public has agendas only of committees that meet in public, and of them what is still
     * Part 1; minutes are published of Part 1 alone.
     */
    private static final Map<String, String> PUBLISHED = Map.of(
            "minutes",
            """
            {minutes} p
             where (p.published_at at time zone 'Europe/London')::date <= :day
               and (:committee = '' or p.committee_id = cast(nullif(:committee, '') as uuid))""",
            "agendas",
            """
            {agenda_published_item} p
              join {meeting} m on m.id = p.meeting_id
              join concordat.committee c on c.id = m.committee_id
             where (p.published_at at time zone 'Europe/London')::date <= :day
               and (:everything or c.meets_in_public and p.part = 'PART_1' and exists (
                    select from concordat.agenda_item n where n.id = p.agenda_item_id and n.part = 'PART_1'))
               and (:committee = '' or m.committee_id = cast(nullif(:committee, '') as uuid))""",
            "reports",
            """
            {highlight_report} p
             where (p.issued_at at time zone 'Europe/London')::date <= :day and :everything
               and (:committee = '' or p.committee_id = cast(nullif(:committee, '') as uuid))""",
            "interests",
            "{interest} i where (i.registered_at at time zone 'Europe/London')::date <= :day and "
                    + KnownDeclared.PUBLISHED
                    + " and (:committee = '' or i.person_id in (select h.person_id from app.on_committees("
                    + "cast(nullif(:committee, '') as uuid), cast(:day as date), :known) h))",
            "agreements",
            "{agreement} g where g.announced_on <= :day and (:everything or g.made_known and not g.confidential)");

    static final String PUBLICATIONS = statement(
            """
            select x.*, c.name as committee_name
              from (select p.id, 'MINUTES' as kind, (p.published_at at time zone 'Europe/London')::date as published_on,
                           p.meeting_reference as what, p.committee_id, p.part, null as published_by
                      from <minutes>
                    union all
                    select m.id, 'AGENDA', (p.published_at at time zone 'Europe/London')::date, m.reference, m.committee_id,
                           max(p.part), null
                      from <agendas>
                     group by m.id, p.published_at, m.reference, m.committee_id
                    union all
                    select p.id, 'HIGHLIGHT_REPORT', (p.issued_at at time zone 'Europe/London')::date,
                           p.meeting_reference || ' to ' || p.to_body, p.committee_id, p.part, p.issued_by
                      from <reports>
                    union all
                    select i.id, 'INTEREST', (i.registered_at at time zone 'Europe/London')::date,
                           i.person_name || ': ' || i.concern_name, null, 'PART_1',
                           case when :everything then i.registered_by_name end
                      from <interests>
                    union all
                    select g.id, 'AGREEMENT', g.announced_on, g.reference || ' ' || g.title, null, 'PART_1', null
                      from <agreements>) x
              left join concordat.committee c on c.id = x.committee_id
             order by x.published_on desc, x.kind, x.what, x.id""",
            PUBLISHED);

    static final Map<Register, String> COUNTS = Map.of(
            Register.FORWARD_PLAN,
            statement("select count(*) from <planned>", PLANNED),
            Register.BETWEEN_MEETINGS,
            statement(
                    """
                    select count(*) from {decision} d
                     where d.meeting_id in (select m.id from {meeting} m where m.kind in ('CHAIRS_ACTION', 'WRITTEN_RESOLUTION'))
                       and d.sorted_on <= :day and (:everything or d.part = 'PART_1' and d.state <> 'OPEN')
                       and (:committee = '' or d.committee_id = cast(nullif(:committee, '') as uuid))"""),
            Register.TERMS,
            statement(
                    """
                    select count(*) from {terms_of_reference} t
                     where :committee = '' or t.committee_id = cast(nullif(:committee, '') as uuid)"""),
            Register.PUBLICATIONS,
            statement(
                    """
                    select (select count(*) from <minutes>) + (select count(distinct (m.id, p.published_at)) from <agendas>)
                         + (select count(*) from <reports>) + (select count(*) from <interests>)
                         + (select count(*) from <agreements>)""",
                    PUBLISHED));

    private KnownCommittees() {}
}

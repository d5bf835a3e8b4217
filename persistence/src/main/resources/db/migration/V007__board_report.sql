-- What the board report says of itself: what its reader may see, and how many rows are left out for them.

-- The committees on which the actor has an appointment, or whose party they have one for.
create function app.own_committees() returns setof uuid
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select distinct c.id
      from appointment a
      join committee c on c.id = a.committee_id or a.committee_id is null and exists (
           select from committee_party p where p.committee_id = c.id and p.organisation_id = a.organisation_id)
     where a.person_id = app.person() and a.role <> 'ADMINISTRATOR' and app.in_force(a.term_from, a.term_until)
$$;

-- Whether the actor is admitted to reserved business of that committee, or of any.
create function app.sees_part2(of_committee uuid) returns boolean
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select exists (
        select from appointment m join visibility v on v.role = m.role
         where m.person_id = app.person() and app.in_force(m.term_from, m.term_until)
           and v.kind = 'COMMITTEE' and v.stage = 'PUBLISHED' and v.part = 2 and (m.part2 or not v.only_part2)
           and (of_committee is null or m.committee_id = of_committee
                or m.committee_id is null and exists (
                   select from committee_party p
                    where p.committee_id = of_committee and p.organisation_id = m.organisation_id)))
$$;

-- How many rows of the reader's own committees are left out, and why: a number for each reason, never what.
create function app.withheld_from_report(of_committee uuid, true_at date, known_at bigint)
returns table (reason text, rows bigint)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    with mine as materialized (
        select c as id from app.own_committees() c where of_committee is null or c = of_committee
    ), seen as materialized (select app.audiences() as id)
    select case
               when exists (select from kept_from k where k.item_id = d.agenda_item_id and k.person_id = app.person())
                   then 'RECUSED'
               when d.part = 'PART_2' and not app.sees_part2(d.committee_id) then 'RESERVED_BUSINESS'
               else 'NOT_PUBLISHED'
           end, count(*)
      from decision_history d
      join decision_leg_history l on l.decision_id = d.id
           and l.known_from <= known_at and (l.known_until is null or l.known_until > known_at)
     where d.known_from <= known_at and (d.known_until is null or d.known_until > known_at)
       and d.committee_id in (select id from mine) and d.sorted_on <= true_at
       and d.audience not in (select id from seen)
     group by 1
    union all
    select 'CONFIDENTIAL', count(*)
      from agreement_history g
     where g.known_from <= known_at and (g.known_until is null or g.known_until > known_at)
       and g.governing_committee_id in (select id from mine) and g.confidential
       and g.audience not in (select id from seen)
    having count(*) > 0
$$;

-- Who came to the meetings of a committee that began in that time, as it was known at a position of the journal: one row
-- for each holder of a seat and meeting (6.5). Names are those of the committee's seats, marks only for meetings that the
-- actor may see.
create function app.attendance(of_committee uuid, from_day date, until_day date, known_at bigint)
returns table (meeting_id uuid, reference text, held_on date, person_id uuid, person_name text, title text,
               organisation text, voting boolean, mark text)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    with held as materialized (
        select m.id, m.reference, (m.starts_at at time zone 'Europe/London')::date as held_on, m.starts_at
          from meeting_history m
         where m.committee_id = of_committee and m.state in ('IN_PROGRESS', 'CLOSED')
           and known_from <= known_at and (known_until is null or known_until > known_at)
           and m.audience = any (array(select app.audiences()))
           and (m.starts_at at time zone 'Europe/London')::date >= from_day
           and (m.starts_at at time zone 'Europe/London')::date < until_day
    ), came as materialized (
        select p.meeting_id, p.person_id, p.remote from presence_history p
         where p.meeting_id in (select id from held) and known_from <= known_at and (known_until is null or known_until > known_at)
    ), stood_in as materialized (
        select d.meeting_id, d.seat_id, d.person_id from deputy_history d
         where d.meeting_id in (select id from held) and known_from <= known_at and (known_until is null or known_until > known_at)
    ), excused as materialized (
        select a.meeting_id, a.person_id from apology_history a
         where a.meeting_id in (select id from held) and known_from <= known_at and (known_until is null or known_until > known_at)
    ), seats as materialized (
        select s.* from seat_history s where s.committee_id = of_committee and known_from <= known_at and (known_until is null or known_until > known_at)
    ), holdings as materialized (
        select a.* from appointment_history a where a.seat_id in (select id from seats) and known_from <= known_at and (known_until is null or known_until > known_at)
    ), holders as (
        select distinct a.person_id, a.person_name, s.id as seat_id, s.title, s.voting, o.short_name, s.position
          from seats s
          join holdings a on a.seat_id = s.id
          join organisation o on o.id = s.organisation_id
    )
    select h.id, h.reference, h.held_on, w.person_id, w.person_name, w.title, w.short_name, w.voting,
           case
               when not exists (
                   select from holdings a join seats s on s.id = a.seat_id
                    where a.seat_id = w.seat_id and a.person_id = w.person_id
                      and a.term_from <= h.held_on and (a.term_until is null or h.held_on < a.term_until)
                      and s.term_from <= h.held_on and (s.term_until is null or h.held_on < s.term_until))
                   then 'NOT_A_MEMBER'
               when exists (select from came p where p.meeting_id = h.id and p.person_id = w.person_id and not p.remote)
                   then 'PRESENT'
               when exists (select from came p where p.meeting_id = h.id and p.person_id = w.person_id) then 'REMOTE'
               when exists (select from stood_in d join came p
                               on p.meeting_id = d.meeting_id and p.person_id = d.person_id
                             where d.meeting_id = h.id and d.seat_id = w.seat_id) then 'DEPUTY'
               when exists (select from excused a where a.meeting_id = h.id and a.person_id = w.person_id)
                   then 'APOLOGIES'
               else 'ABSENT'
           end
      from held h cross join holders w
     order by h.starts_at, h.id, w.position, w.person_name, w.person_id
$$;

grant execute on function app.attendance(uuid, date, date, bigint), app.own_committees(), app.sees_part2(uuid), app.withheld_from_report(uuid, date, bigint)
    to ${applicationRole};

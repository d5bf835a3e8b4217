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

grant execute on function app.own_committees(), app.sees_part2(uuid), app.withheld_from_report(uuid, date, bigint)
    to ${applicationRole};

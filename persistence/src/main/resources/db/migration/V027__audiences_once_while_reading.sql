-- The audiences of the actor are asked for by the policy of every table, in every statement. In a transaction that only
-- reads they stay what they are: they are found once, by the first statement that asks, and remembered until its end.

create function app.audiences_found() returns setof uuid
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    with mine as materialized (
        select role, organisation_id, committee_id, part2
          from appointment
         where person_id = app.person() and app.in_force(term_from, term_until)
    )
    select a.id
      from audience a
     where a.committee_id is not null
       and exists (
            select from mine m join visibility v
                on v.role = m.role and v.kind = a.kind and v.stage = a.stage and v.part = a.part
             where (m.part2 or not v.only_part2)
               and (m.committee_id = a.committee_id
                    or m.committee_id is null and exists (
                        select from committee_party p
                         where p.committee_id = a.committee_id and p.organisation_id = m.organisation_id)))
       and not exists (select from kept_from k where k.item_id = a.item_id and k.person_id = app.person())
    union
    select a.id
      from deputy d
      join audience a on a.record_id = d.meeting_id and a.committee_id is not null
      join visibility v on v.role = 'DEPUTY' and v.kind = a.kind and v.stage = a.stage and v.part = a.part
     where d.person_id = app.person() and exists (select from mine)
       and not exists (select from kept_from k where k.item_id = a.item_id and k.person_id = d.person_id)
    union
    select a.id
      from audience a
     where a.committee_id is null and a.parties is not null
       and exists (
            select from mine m join visibility v
                on v.role = m.role and v.kind = a.kind and v.stage = a.stage and v.part = a.part
             where m.organisation_id = any (a.parties))
    union
    select a.id from audience a where app.is_operator()
    union
    select a.id
      from audience a
     where a.kind = 'PARTNERS' and a.record_id in (select app.partnerships())
    union
    select m.audience_id
      from audience_member m join audience a on a.id = m.audience_id
     where m.person_id = app.person() and exists (select from mine)
       and not exists (select from kept_from k where k.item_id = a.item_id and k.person_id = m.person_id)
$$;
revoke execute on function app.audiences_found() from public, ${applicationRole};

-- In plpgsql, so that the session keeps the plan.
create or replace function app.audiences() returns setof uuid
language plpgsql stable security definer set search_path = concordat, app, pg_temp as $$
declare
    remembered text := current_setting('app.audiences', true);
begin
    if current_setting('transaction_read_only') = 'off' then
        return query select app.audiences_found();
    else
        if coalesce(remembered, '') = '' then
            select coalesce(array_agg(a), '{}')::text into remembered from app.audiences_found() a;
            perform set_config('app.audiences', remembered, true);
        end if;
        return query select unnest(remembered::uuid[]);
    end if;
end $$;
-- Whoever acts from here on is somebody else: nothing is remembered of the one before.
create or replace function app.begin(person uuid, operator boolean, at timestamptz, change uuid) returns void
language sql volatile as $$
    select set_config('app.person', coalesce(person::text, ''), true),
           set_config('app.operator', case when operator then 'on' else '' end, true),
           set_config('app.now', at::text, true),
           set_config('app.change', change::text, true),
           set_config('app.position', '', true),
           set_config('app.audiences', '', true)
$$;

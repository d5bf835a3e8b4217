-- Whoever is named to deputise in a meeting sees what is published of it in Part 1, and of no other meeting (MB-4).
-- Only a meeting with deputies has audiences of its own: keyed by the meeting beside committee, part and stage.
insert into concordat.visibility (kind, stage, part, role, only_part2) values ('COMMITTEE', 'PUBLISHED', 1, 'DEPUTY', false);

create index on concordat.deputy (person_id);
create index on concordat.audience (record_id) where record_id is not null;

-- The meeting, if somebody deputises in it.
create function app.with_deputies(of_meeting uuid) returns uuid
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select of_meeting where exists (select from deputy where meeting_id = of_meeting) $$;

-- Keys all that there is of a meeting to audiences of its own. Deputies are named before the meeting, so nothing has been
-- decided in it yet.
create function app.open_to_deputies(of_meeting uuid) returns void
language plpgsql volatile security definer set search_path = concordat, app, pg_temp as $$
declare
    t    text;
    rows text;
begin
    foreach t in array array['meeting', 'agenda_item', 'presence', 'apology', 'deputy', 'declaration'] loop
        rows := case t
            when 'meeting' then 'r.id = $1'
            when 'declaration' then 'r.agenda_item_id in (select i.id from agenda_item i where i.meeting_id = $1)'
            else 'r.meeting_id = $1'
        end;
        execute format(
            'update concordat.%I r
                set audience = app.audience(a.kind, a.stage, a.part, a.committee_id, a.item_id, $1, a.parties)
               from audience a
              where a.id = r.audience and a.kind = ''COMMITTEE'' and a.record_id is null and %s', t, rows)
            using of_meeting;
    end loop;
end $$;

-- The audiences to which the actor belongs now; whoever works on the machine itself belongs to all. Computed once per
-- statement.
create or replace function app.audiences() returns setof uuid
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

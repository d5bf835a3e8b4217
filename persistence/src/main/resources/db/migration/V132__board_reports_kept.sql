-- Files of board reports, kept for some weeks for whoever had them made, and what that reader could see when the file was begun. A file is
-- opened by nobody else, and by its reader for as long as nothing of that has been taken from them. No register: no history.

-- 1. That a row has moved to another audience ---------------------------------------------------------------------------------------
-- Whoever could see it may not be able to any more, although they belong to all audiences to which they did. Nothing is kept of what it says.
-- Positions are given one after the other, each when the one before is committed: what is later than a position was not seen at it.
create table concordat.audience_move (
    position      bigint not null,
    row_id        uuid not null,
    left_audience uuid not null,
    -- Null if it is seen by nobody else instead.
    new_audience  uuid
);
create index on concordat.audience_move (position);
alter table concordat.audience_move enable row level security;

create or replace function app.write_history() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
declare
    position bigint := nullif(current_setting('app.position', true), '')::bigint;
    history  text := tg_table_name || '_history';
    present  jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    row_id   uuid := (present ->> 'id')::uuid;
begin
    if position is null then
        raise exception '% was changed without an entry in the journal', tg_table_name;
    end if;
    if tg_op <> 'INSERT' then
        execute format('delete from concordat.%I where id = $1 and known_from = $2', history) using row_id, position;
        execute format('update concordat.%I set known_until = $2 where id = $1 and known_until is null', history)
            using row_id, position;
    end if;
    if tg_op <> 'DELETE' then
        execute format(
            'insert into concordat.%1$I select r.* from jsonb_populate_record(null::concordat.%1$I, $1) r', history)
            using present || jsonb_build_object('known_from', position, 'known_until', null);
        if tg_op = 'UPDATE' and present ? 'audience'
           and present ->> 'audience' is distinct from to_jsonb(old) ->> 'audience' then
            execute format('update concordat.%I set audience = $2 where id = $1', history)
                using row_id, (present ->> 'audience')::uuid;
            insert into audience_move
            values (position, row_id, (to_jsonb(old) ->> 'audience')::uuid, (present ->> 'audience')::uuid);
        end if;
    end if;
    return null;
end $$;

-- Interests are seen by whether they are published, too: one that is withheld is as good as moved.
create function app.note_withheld() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    insert into audience_move values (current_setting('app.position')::bigint, new.id, new.audience, null);
    return null;
end $$;
create constraint trigger note_withheld after update on concordat.interest deferrable initially deferred
    for each row when (old.publication = 'PUBLISHED' and new.publication <> 'PUBLISHED') execute function app.note_withheld();

-- 2. The files ------------------------------------------------------------------------------------------------------------------------
create table concordat.board_report_file (
    making_id    uuid primary key references concordat.board_report,
    begun_at     timestamptz not null,
    position     bigint not null,
    audiences    uuid[] not null,
    appointments uuid[] not null
);
create index on concordat.board_report_file (begun_at);
create table concordat.board_report_piece (
    making_id uuid not null references concordat.board_report_file on delete cascade,
    number    int not null check (number >= 0),
    content   bytea not null check (length(content) between 1 and 1048576),
    primary key (making_id, number)
);
alter table concordat.board_report_piece alter content set storage external;

-- The appointments of the actor that are in force.
create function app.own_appointments() returns setof uuid
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select id from appointment where person_id = app.person() and app.in_force(term_from, term_until)
$$;

-- What the actor may see, noted before a file of theirs is begun.
create function app.note_report_rights(of_making uuid, at timestamptz) returns void
language sql volatile security definer set search_path = concordat, app, pg_temp as $$
    insert into board_report_file (making_id, begun_at, position, audiences, appointments)
    select r.id, at, (select c.position from journal_counter c), array(select app.audiences()), array(select app.own_appointments())
      from board_report r
     where r.id = of_making and r.person_id = app.person() and r.made_at is null
    on conflict (making_id) do update
       set begun_at = excluded.begun_at, position = excluded.position,
           audiences = excluded.audiences, appointments = excluded.appointments
$$;

-- Whether the actor may open a file: it is theirs; they have all appointments and belong to all audiences that they had; of the rows that
-- they saw none has moved since to where they do not see it; and no interest has ceased to be public.
create function app.opens_report(of_making uuid) returns boolean
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    with mine as materialized (
        select f.*, array(select app.audiences()) as seen_now
          from board_report_file f join board_report r on r.id = f.making_id
         where f.making_id = of_making and r.person_id = app.person())
    select exists (
        select from mine f
         where f.audiences <@ f.seen_now
           and f.appointments <@ array(select app.own_appointments())
           and not exists (
               select from audience_move seen join audience_move gone on gone.row_id = seen.row_id
                where seen.position > f.position and seen.left_audience = any (f.audiences)
                  and gone.position > f.position
                  and (gone.new_audience is null or gone.new_audience <> all (f.seen_now)))
           and not exists (
               select from interest i
                where i.public_until <= app.today() and i.public_until > (f.begun_at at time zone 'Europe/London')::date))
$$;
revoke execute on function app.note_withheld(), app.own_appointments(), app.note_report_rights(uuid, timestamptz), app.opens_report(uuid) from public;
grant execute on function app.note_report_rights(uuid, timestamptz), app.opens_report(uuid) to ${applicationRole};

alter table concordat.board_report_file enable row level security;
alter table concordat.board_report_piece enable row level security;
create policy forgotten on concordat.board_report_file for delete using (app.job() = 'forget-old-reports');
create policy seen on concordat.board_report_file for select using (app.job() = 'forget-old-reports');
create policy seen on concordat.board_report_piece for select using (app.opens_report(making_id));
create policy added on concordat.board_report_piece for insert
    with check (making_id in (select r.id from concordat.board_report r where r.person_id = (select app.person()) and r.made_at is null));
grant select, delete on concordat.board_report_file to ${applicationRole};
grant select, insert on concordat.board_report_piece to ${applicationRole};

-- 3. That a report was asked for ------------------------------------------------------------------------------------------------------
-- Seen by its reader; by the officers of its committee; and by the auditors of the partnership, where they see the committee.
drop policy seen on concordat.board_report;
create policy seen on concordat.board_report for select using (
    person_id = (select app.person())
    or committee_id = any (array(select app.served_committees()))
    or partnership_id = any (array(select app.audited_partnerships()))
       and (committee_id is null or exists (select from concordat.committee c where c.id = committee_id)));
create index on concordat.board_report (produced_at desc);

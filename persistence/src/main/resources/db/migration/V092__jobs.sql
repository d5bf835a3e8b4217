-- Work that goes on behind the pages: rows that nodes take one at a time. No register, so neither journal nor history:
-- what a job does is on record where it does it.

-- A job under its own name is an actor of its own kind: nobody, to every policy that does not name it.
create function app.job() returns text language sql stable parallel safe as
$$ select coalesce(current_setting('app.job', true), '') $$;

create or replace function app.begin(person uuid, operator boolean, at timestamptz, change uuid) returns void
language sql volatile as $$
    select set_config('app.person', coalesce(person::text, ''), true),
           set_config('app.operator', case when operator then 'on' else '' end, true),
           set_config('app.now', at::text, true),
           set_config('app.change', change::text, true),
           set_config('app.position', '', true),
           set_config('app.audiences', '', true),
           set_config('app.job', '', true)
$$;
create function app.begin(person uuid, operator boolean, at timestamptz, change uuid, job text) returns void
language sql volatile as $$
    select app.begin(person, operator, at, change);
    select set_config('app.job', job, true);
$$;

-- A person as sign-in finds them, for work that is done on their behalf.
create function app.actor_of(of_person uuid, at timestamptz)
returns table (person_id uuid, person_name text, appointment_id uuid, role text, organisation_id uuid,
               organisation text, committee_id uuid, committee text, seat_id uuid, part2 boolean)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select p.id, p.name, a.id, a.role, a.organisation_id, o.short_name, a.committee_id, c.name, a.seat_id, a.part2
      from person p
      left join appointment a on a.person_id = p.id
           and a.term_from <= (at at time zone 'Europe/London')::date
           and (a.term_until is null or (at at time zone 'Europe/London')::date < a.term_until)
      left join organisation o on o.id = a.organisation_id
      left join committee c on c.id = a.committee_id
     where p.id = of_person
     order by a.role, o.short_name, c.name
$$;

create table concordat.job (
    id               uuid primary key,
    kind             text not null check (kind ~ '^[a-z][a-z-]{1,39}$'),
    subject_id       uuid,
    partnership_id   uuid references concordat.partnership,
    -- On whose behalf, and of which organisation they were then; null if it is done under its own name.
    person_id        uuid references concordat.person,
    organisation_id  uuid references concordat.organisation,
    person_name      text not null default '' check (length(person_name) <= 200),
    asked_at         timestamptz not null,
    due_at           timestamptz not null,
    -- The time that a timetable has asked for: once for each kind.
    slot             timestamptz,
    state            text not null default 'WAITING'
                     check (state in ('WAITING', 'RUNNING', 'DONE', 'GIVEN_UP', 'CANCELLED')),
    attempt          int not null default 0 check (attempt >= 0),
    attempts         int not null check (attempts between 1 and 100),
    lease            uuid,
    lease_until      timestamptz,
    reached          int not null default 0 check (reached >= 0),
    out_of           int not null default 0 check (out_of >= 0),
    message          text not null default '' check (length(message) <= 2000),
    cancel_asked     boolean not null default false,
    ended_at         timestamptz,
    unique (kind, slot),
    check ((lease is not null) = (state = 'RUNNING') and (lease_until is not null) = (state = 'RUNNING')),
    check ((ended_at is not null) = (state in ('DONE', 'GIVEN_UP', 'CANCELLED')))
);
create index on concordat.job (due_at, id) where state = 'WAITING';
create index on concordat.job (lease_until) where state = 'RUNNING';
create index on concordat.job (ended_at) where state in ('DONE', 'CANCELLED');
create index on concordat.job (subject_id, kind) where subject_id is not null;
create index on concordat.job (asked_at desc, id desc);

-- Whoever asks for a job of their own is named in it, and their organisation, whose administrators look after it.
create function app.name_in_job() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    if new.person_id is not null then
        select p.name, p.organisation_id into new.person_name, new.organisation_id from person p where p.id = new.person_id;
    end if;
    return new;
end $$;
create trigger name_in_job before insert on concordat.job for each row execute function app.name_in_job();

-- Each node hears, once it is committed, that a job waits.
create function app.call_for_job() returns trigger language plpgsql as $$
begin
    perform pg_notify('concordat_job', '');
    return null;
end $$;
create trigger call_for_job after insert or update of state on concordat.job
    for each row when (new.state = 'WAITING') execute function app.call_for_job();

-- Nodes take and end jobs as the job called "runner". People see what is done for them, administrators that and what
-- Concordat does under its own name; what a job is about is read by neither.
alter table concordat.job enable row level security;
create policy seen on concordat.job for select using (
    app.job() in ('runner', 'forget-old-jobs')
    or app.is_operator()
    or person_id = (select app.person())
    or organisation_id = any (array(select app.organisations_as('ADMINISTRATOR')))
    or person_id is null and exists (select app.organisations_as('ADMINISTRATOR')));
create policy added on concordat.job for insert with check (
    (app.is_somebody() or app.job() <> '') and (person_id is null or person_id = app.person()));
create policy changed on concordat.job for update using (
    app.job() = 'runner'
    or person_id = (select app.person())
    or organisation_id = any (array(select app.organisations_as('ADMINISTRATOR')))
    or person_id is null and exists (select app.organisations_as('ADMINISTRATOR')));
create policy forgotten on concordat.job for delete using (app.job() = 'forget-old-jobs' and state in ('DONE', 'CANCELLED'));
grant select, insert, update, delete on concordat.job to ${applicationRole};

-- Keeps a lease for longer and says how far the job has come, while its own transaction goes on and whoever acts in that:
-- yes if it is still held by that lease and not to be cancelled.
create function app.hold_job(of_job uuid, held_by uuid, so_far int, of_all int, until timestamptz) returns boolean
language sql volatile security definer set search_path = concordat, app, pg_temp as $$
    with held as (
        update job j
           set lease_until = until, reached = coalesce(so_far, j.reached), out_of = coalesce(of_all, j.out_of)
         where j.id = of_job and j.lease = held_by
        returning j.cancel_asked)
    select coalesce((select not cancel_asked from held), false)
$$;
revoke execute on function app.name_in_job(), app.call_for_job() from ${applicationRole};

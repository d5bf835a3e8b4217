-- Disputes about agreements, and the ladder that each climbs (AG-8). Whoever sees an agreement sees its disputes.

create table concordat.agreement_dispute (
    id           uuid primary key,
    version      bigint not null,
    audience     uuid not null references concordat.audience,
    agreement_id uuid not null references concordat.agreement,
    number       int not null check (number > 0),
    raised_by_id uuid not null references concordat.organisation,
    subject      text not null check (length(subject) between 1 and 200),
    wanted       text not null check (length(wanted) between 1 and 2000),
    clause_id    uuid,
    notified_on  date not null,
    state        text not null check (state in ('OPEN', 'SETTLED', 'WITHDRAWN', 'ENDED')),
    unique (agreement_id, number)
);

create table concordat.agreement_dispute_respondent (
    id              uuid primary key,
    audience        uuid not null references concordat.audience,
    dispute_id      uuid not null references concordat.agreement_dispute,
    organisation_id uuid not null references concordat.organisation,
    unique (dispute_id, organisation_id)
);

create table concordat.agreement_dispute_step (
    id           uuid primary key,
    audience     uuid not null references concordat.audience,
    dispute_id   uuid not null references concordat.agreement_dispute,
    position     int not null check (position > 0),
    step_name    text not null check (length(step_name) between 1 and 200),
    working_days int not null check (working_days between 1 and 250),
    started_on   date,
    deadline_on  date,
    ended_on     date check (ended_on >= started_on),
    outcome      text check (outcome in ('SETTLED', 'NOT_SETTLED', 'WITHDRAWN')),
    note         text not null check (length(note) <= 20000),
    unique (dispute_id, position),
    check ((started_on is null) = (deadline_on is null)),
    check ((ended_on is null) = (outcome is null))
);
create unique index one_step_at_a_time on concordat.agreement_dispute_step (dispute_id)
    where started_on is not null and ended_on is null;
create index on concordat.agreement_dispute_step (deadline_on) where ended_on is null;

create table concordat.agreement_dispute_owner (
    id              uuid primary key,
    audience        uuid not null references concordat.audience,
    step_id         uuid not null references concordat.agreement_dispute_step,
    organisation_id uuid not null references concordat.organisation,
    person_id       uuid references concordat.person,
    owner_name      text not null check (length(owner_name) <= 200),
    unique (step_id, organisation_id)
);

-- 1. The access key -----------------------------------------------------------------------------------------------------
create trigger a_take_audience before insert on concordat.agreement_dispute
    for each row execute function app.take_audience_from('agreement', 'agreement_id');
create trigger a_take_audience before insert on concordat.agreement_dispute_respondent
    for each row execute function app.take_audience_from('agreement_dispute', 'dispute_id');
create trigger a_take_audience before insert on concordat.agreement_dispute_step
    for each row execute function app.take_audience_from('agreement_dispute', 'dispute_id');
create trigger a_take_audience before insert on concordat.agreement_dispute_owner
    for each row execute function app.take_audience_from('agreement_dispute_step', 'step_id');

create trigger follow_disputes after update of audience on concordat.agreement
    for each row when (old.audience is distinct from new.audience)
    execute function app.pass_audience_on('agreement_dispute', 'agreement_id');
create trigger pass_audience_on after update of audience on concordat.agreement_dispute
    for each row when (old.audience is distinct from new.audience)
    execute function app.pass_audience_on('agreement_dispute_respondent', 'dispute_id', 'agreement_dispute_step', 'dispute_id');
create trigger pass_audience_on after update of audience on concordat.agreement_dispute_step
    for each row when (old.audience is distinct from new.audience)
    execute function app.pass_audience_on('agreement_dispute_owner', 'step_id');

-- 2. What stands: what was raised, and what came of a step --------------------------------------------------------------
create function app.keep_dispute() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (old.state <> 'OPEN' and to_jsonb(new) - 'audience' is distinct from to_jsonb(old) - 'audience')
       or to_jsonb(new) - '{audience,version,state}'::text[] is distinct from to_jsonb(old) - '{audience,version,state}'::text[]
    then
        raise exception 'a dispute that was raised is never changed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger stands before update or delete on concordat.agreement_dispute
    for each row execute function app.keep_dispute();
create trigger stands before update or delete on concordat.agreement_dispute_respondent
    for each row execute function app.keep_but_for('{}');
create trigger stands before update or delete on concordat.agreement_dispute_step
    for each row execute function app.keep_but_for('{started_on,deadline_on,ended_on,outcome,note}', 'ended_on');
create trigger stands before update or delete on concordat.agreement_dispute_owner
    for each row execute function app.keep_but_for('{person_id,owner_name}');

-- 3. An agreement shows that it is in dispute while a dispute is open ---------------------------------------------------
alter table concordat.agreement add column open_disputes int not null default 0;
alter table concordat.agreement_history add column open_disputes int not null default 0;

create function app.count_open_disputes() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    update agreement set open_disputes =
           (select count(*) from agreement_dispute where agreement_id = new.agreement_id and state = 'OPEN')
     where id = new.agreement_id;
    return null;
end $$;
create trigger count_open_disputes after insert or update of state on concordat.agreement_dispute
    for each row execute function app.count_open_disputes();

-- 4. Who sees what ------------------------------------------------------------------------------------------------------
do $$
declare
    t    text;
    seen text := 'app.is_operator() or audience = any (array(select app.audiences()))';
begin
    foreach t in array array['agreement_dispute', 'agreement_dispute_respondent', 'agreement_dispute_step',
                             'agreement_dispute_owner'] loop
        perform app.protect(t, seen, seen);
        perform app.keep_history(t, seen);
    end loop;
end $$;

revoke execute on function app.keep_dispute(), app.count_open_disputes() from ${applicationRole};

-- The steps of the route to each award, with who decides, as reference data of a partnership: they differ between an NHS trust and a
-- foundation trust (US-2, US-3). Which of them a trust has taken, and what was awarded in the end.

create table concordat.route_step (
    id              uuid primary key,
    version         bigint not null,
    partnership_id  uuid not null references concordat.partnership,
    track           text not null,
    trust_kind      text check (trust_kind in ('NHS_TRUST', 'NHS_FT')),
    position        int not null check (position > 0),
    step            text not null check (length(step) between 1 and 2000),
    decided_by      text not null check (length(decided_by) between 1 and 200),
    before_stage    text not null,
    majority        boolean not null,
    source          text not null check (length(source) between 1 and 2000),
    confirmed       boolean not null,
    retired_on      date,
    retiring_reason text not null check (length(retiring_reason) <= 2000),
    check ((retired_on is null) = (retiring_reason = ''))
);
create index on concordat.route_step (partnership_id, track, position, id);
create trigger stands before update or delete on concordat.route_step
    for each row execute function app.keep_but_for('{version,retired_on,retiring_reason}', 'retired_on');

create table concordat.route_step_taken (
    id              uuid primary key,
    version         bigint not null,
    partnership_id  uuid not null references concordat.partnership,
    status_track_id uuid not null references concordat.status_track,
    route_step_id   uuid not null references concordat.route_step,
    taken_on        date not null,
    votes_for       int check (votes_for >= 0),
    votes_cast      int check (votes_cast > 0),
    note            text not null check (length(note) <= 2000),
    noted_by        text not null check (length(noted_by) between 1 and 200),
    noted_on        date not null,
    struck_on       date,
    striking_reason text not null check (length(striking_reason) <= 2000),
    check (num_nonnulls(votes_for, votes_cast) in (0, 2)),
    check (votes_for <= votes_cast),
    check ((struck_on is null) = (striking_reason = ''))
);
create unique index step_is_taken_once on concordat.route_step_taken (status_track_id, route_step_id) where struck_on is null;
create index on concordat.route_step_taken (route_step_id);
create trigger stands before update or delete on concordat.route_step_taken
    for each row execute function app.keep_but_for('{version,struck_on,striking_reason}', 'struck_on');

create table concordat.status_award (
    id              uuid primary key,
    status_track_id uuid not null references concordat.status_track,
    partnership_id  uuid not null references concordat.partnership,
    authority       text not null check (length(authority) between 1 and 200),
    awarded_on      date not null,
    expires_on      date,
    new_name        text not null check (length(new_name) <= 300),
    proof           text not null check (length(proof) <= 2000),
    noted_by        text not null check (length(noted_by) between 1 and 200),
    noted_on        date not null,
    check (expires_on > awarded_on)
);
create index on concordat.status_award (status_track_id);
create trigger never_changed before update or delete on concordat.status_award
    for each row execute function app.refuse_change();

-- The decision that proves a step or an award is seen by whoever sees that decision; that the step was taken by everybody.
create table concordat.status_proof (
    id             uuid primary key,
    partnership_id uuid not null references concordat.partnership,
    audience       uuid not null references concordat.audience,
    step_taken_id  uuid references concordat.route_step_taken,
    award_id       uuid references concordat.status_award,
    kind           text not null check (kind = 'DECISION'),
    subject_id     uuid not null references concordat.decision,
    check (num_nonnulls(step_taken_id, award_id) = 1)
);
create index on concordat.status_proof (step_taken_id);
create index on concordat.status_proof (award_id);
create index on concordat.status_proof (subject_id);
create trigger a_key before insert on concordat.status_proof for each row execute function app.key_evidence();
create trigger stands before update or delete on concordat.status_proof
    for each row execute function app.keep_but_for('{}');

create or replace function app.follow_in_evidence() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    update status_evidence set audience = new.audience where subject_id = new.id;
    update status_evidence_history set audience = new.audience where subject_id = new.id;
    update status_proof set audience = new.audience where subject_id = new.id;
    update status_proof_history set audience = new.audience where subject_id = new.id;
    return null;
end $$;

do $$
declare
    t    text;
    seen text := 'partnership_id = any (array(select app.known_partnerships()))';
begin
    foreach t in array array['route_step', 'route_step_taken', 'status_award'] loop
        perform app.protect(t, seen, seen);
        perform app.keep_history(t, seen);
    end loop;
    seen := 'app.is_operator() or audience = any (array(select app.audiences()))';
    perform app.protect('status_proof', seen, seen);
    perform app.keep_history('status_proof', seen);
end $$;

-- Breach records (COI-13): an interest that was not declared and found later. Decisions that it touches are flagged for
-- review; who may see a decision sees the flag, and the record is for officers, auditors, the chair and whose it is.
insert into concordat.visibility (kind, stage, part, role) values
    ('BREACH', 'KEPT', 1, 'GOVERNANCE_OFFICER'), ('BREACH', 'KEPT', 1, 'COMMITTEE_CHAIR'), ('BREACH', 'KEPT', 1, 'AUDITOR');

create table concordat.breach (
    id                uuid primary key,
    version           bigint not null,
    audience          uuid not null references concordat.audience,
    partnership_id    uuid not null references concordat.partnership,
    committee_id      uuid not null references concordat.committee,
    reference         text not null unique check (length(reference) <= 60),
    person_id         uuid not null references concordat.person,
    person_name       text not null check (length(person_name) <= 200),
    person_post       text not null check (length(person_post) <= 200),
    organisation_id   uuid not null references concordat.organisation,
    organisation_name text not null check (length(organisation_name) <= 200),
    interest_type     text not null,
    interest          text not null check (length(interest) between 1 and 2000),
    found_on          date not null,
    reported_by       text not null check (length(reported_by) between 1 and 200),
    opened_at         timestamptz not null,
    outcome           text check (length(outcome) between 1 and 2000),
    closed_at         timestamptz,
    closed_by         text check (length(closed_by) <= 200),
    check ((outcome is null) = (closed_at is null) and (closed_by is null) = (closed_at is null))
);
create index on concordat.breach (audience);

-- It is closed once; nothing else of it ever changes.
create function app.keep_breach() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    if old.closed_at is not null
       or (to_jsonb(new) - '{outcome,closed_at,closed_by,version}'::text[])
          is distinct from (to_jsonb(old) - '{outcome,closed_at,closed_by,version}'::text[])
    then
        raise exception 'breach record % is only closed, never changed', old.reference using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger keep_breach before update on concordat.breach for each row execute function app.keep_breach();
create trigger never_deleted before delete on concordat.breach for each row execute function app.refuse_change();

create table concordat.decision_review (
    id                 uuid primary key,
    audience           uuid not null references concordat.audience,
    breach_id          uuid not null references concordat.breach,
    breach_reference   text not null check (length(breach_reference) <= 60),
    decision_id        uuid not null references concordat.decision,
    decision_reference text not null check (length(decision_reference) <= 60),
    flagged_at         timestamptz not null,
    result             text,
    reviewed_at        timestamptz,
    later_decision_id  uuid references concordat.decision,
    later_reference    text check (length(later_reference) <= 60),
    unique (decision_id, breach_id),
    check ((result is null) = (reviewed_at is null))
);
create index on concordat.decision_review (breach_id);

-- The result is recorded once; nothing else ever changes but the access key.
create function app.keep_review() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    if (to_jsonb(new) - '{audience,result,reviewed_at,later_decision_id,later_reference}'::text[])
           is distinct from (to_jsonb(old) - '{audience,result,reviewed_at,later_decision_id,later_reference}'::text[])
       or old.result is not null and to_jsonb(new) - 'audience' is distinct from to_jsonb(old) - 'audience'
    then
        raise exception 'the review of % is recorded once and never changed', old.decision_reference
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger keep_review before update on concordat.decision_review for each row execute function app.keep_review();
create trigger never_deleted before delete on concordat.decision_review
    for each row execute function app.refuse_change();

-- A flag is seen by who may see its decision, and withheld with it (COI-10).
create function app.follow_decision() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    update decision_review set audience = new.audience where decision_id = new.id and audience <> new.audience;
    return null;
end $$;
create trigger follow_decision after update of audience on concordat.decision
    for each row when (old.audience is distinct from new.audience) execute function app.follow_decision();

do $$
declare
    t text;
begin
    foreach t in array array['breach', 'decision_review'] loop
        perform app.protect(t, 'audience = any (array(select app.audiences()))');
        perform app.keep_history(t, 'audience = any (array(select app.audiences()))');
    end loop;
end $$;

-- How many of the decisions flagged for a breach are still to be reviewed, seen by the actor or not.
create function app.unreviewed(of_breach uuid) returns int
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select count(*)::int from decision_review where breach_id = of_breach and result is null $$;

grant execute on function app.unreviewed(uuid) to ${applicationRole};
revoke execute on function app.keep_breach(), app.keep_review(), app.follow_decision() from ${applicationRole};

-- Decisions with their legs, and the actions that follow from them. Once declared, a decision never changes: not by
-- the application, and not by a slip of whoever owns the tables.

-- 1. Tables --------------------------------------------------------------------------------------------------------------
create table concordat.decision (
    id             uuid primary key,
    version        bigint not null,
    audience       uuid not null references concordat.audience,
    partnership_id uuid not null references concordat.partnership,
    committee_id   uuid not null references concordat.committee,
    meeting_id     uuid not null references concordat.meeting,
    agenda_item_id uuid not null references concordat.agenda_item,
    part           text not null,
    reference      text not null unique check (length(reference) <= 60),
    once_key       text not null unique check (length(once_key) <= 100),
    legal_form     text not null,
    terms_version  int not null,
    question       text not null check (length(question) between 1 and 2000),
    matter         text not null check (length(matter) <= 200),
    rationale      text not null check (length(rationale) <= 20000),
    value_gbp      numeric(17, 2) check (value_gbp >= 0),
    agreement_id   uuid,
    proposed       text not null,
    returns_on     date,
    referred_to    text not null check (length(referred_to) <= 200),
    effective_from date,
    lapses_on      date,
    corrects_by    text,
    corrects_id    uuid references concordat.decision,
    state          text not null,
    opened_at      timestamptz not null,
    mode           text,
    by_name        boolean not null,
    outcome        text,
    joint_status   text not null,
    declared_at    timestamptz,
    decided_on     date,
    closed_because text not null check (length(closed_because) <= 2000),
    -- The day that registers sort by: decided on, or opened while it is open.
    sorted_on      date not null generated always as
                       (coalesce(decided_on, (opened_at at time zone 'Europe/London')::date)) stored
);
create index on concordat.decision (audience, sorted_on desc, id desc);
create index on concordat.decision (sorted_on desc, id desc);
create index on concordat.decision (committee_id, sorted_on desc, id desc);
create index on concordat.decision (outcome, sorted_on desc, id desc);
create index on concordat.decision (meeting_id);
create index on concordat.decision (agenda_item_id);
create index on concordat.decision (agreement_id) where agreement_id is not null;

create table concordat.decision_leg (
    id              uuid primary key,
    decision_id     uuid not null references concordat.decision,
    audience        uuid not null references concordat.audience,
    position        int not null,
    deciding_body   text not null check (length(deciding_body) <= 400),
    organisation_id uuid references concordat.organisation,
    seat_id         uuid references concordat.seat,
    binds           text not null check (length(binds) <= 400),
    authority       text not null check (length(authority) <= 2000),
    decision_method text,
    verdict         text,
    outcome         text,
    entitled        int not null,
    votes_for       int not null,
    votes_against   int not null,
    abstained       int not null,
    not_voting      int not null,
    agreeing        int not null,
    objecting       int not null,
    presider_name   text not null check (length(presider_name) <= 400),
    casting_vote_by uuid,
    casting_vote    text,
    explanation     text not null check (length(explanation) <= 20000),
    unique (decision_id, position)
);
-- The frozen roll: who was a member, in which seat, for whom, present or not, entitled or not, and why.
create table concordat.decision_roll (
    id                uuid primary key,
    leg_id            uuid not null references concordat.decision_leg,
    audience          uuid not null references concordat.audience,
    position          int not null,
    seat_id           uuid not null,
    person_id         uuid,
    person_name       text not null check (length(person_name) <= 200),
    seat_title        text not null check (length(seat_title) <= 200),
    organisation_id   uuid not null,
    organisation_name text not null check (length(organisation_name) <= 200),
    seat_class        text not null,
    office            text not null,
    voting_seat       boolean not null,
    presence          text not null,
    standing          text not null,
    unique (leg_id, position)
);
create table concordat.decision_quorum (
    id                uuid primary key,
    leg_id            uuid not null references concordat.decision_leg,
    audience          uuid not null references concordat.audience,
    position          int not null,
    asks              text not null,
    organisation_id   uuid,
    organisation_name text not null check (length(organisation_name) <= 200),
    seat_class        text,
    needed            int not null,
    have              int not null,
    recused           int not null,
    unique (leg_id, position)
);
create table concordat.decision_tally (
    id                uuid primary key,
    leg_id            uuid not null references concordat.decision_leg,
    audience          uuid not null references concordat.audience,
    position          int not null,
    organisation_id   uuid not null,
    organisation_name text not null check (length(organisation_name) <= 200),
    votes_for         int not null,
    votes_against     int not null,
    abstained         int not null,
    not_voting        int not null,
    carried           boolean not null,
    unique (leg_id, position)
);
create table concordat.decision_condition (
    id                uuid primary key,
    decision_id       uuid not null references concordat.decision,
    audience          uuid not null references concordat.audience,
    position          int not null,
    text              text not null check (length(text) between 1 and 2000),
    person_id         uuid not null,
    person_name       text not null check (length(person_name) <= 200),
    person_post       text not null check (length(person_post) <= 200),
    organisation_id   uuid not null,
    organisation_name text not null check (length(organisation_name) <= 200),
    due               date not null
);
create index on concordat.decision_condition (decision_id);

create table concordat.vote (
    id                uuid primary key,
    version           bigint not null,
    audience          uuid not null references concordat.audience,
    decision_id       uuid not null references concordat.decision,
    leg_id            uuid not null references concordat.decision_leg,
    seat_id           uuid not null references concordat.seat,
    person_id         uuid not null,
    person_name       text not null check (length(person_name) <= 200),
    person_post       text not null check (length(person_post) <= 200),
    organisation_id   uuid not null,
    organisation_name text not null check (length(organisation_name) <= 200),
    ballot            text not null,
    cast_at           timestamptz not null,
    -- One vote for each person in each seat on each leg, whatever is clicked or resent.
    unique (leg_id, seat_id, person_id)
);
create index on concordat.vote (decision_id);

create table concordat.decision_awaited (
    id                uuid primary key,
    audience          uuid not null references concordat.audience,
    decision_id       uuid not null references concordat.decision,
    organisation_id   uuid not null references concordat.organisation,
    organisation_name text not null check (length(organisation_name) <= 200),
    body              text not null check (length(body) <= 200),
    kind              text not null,
    agreed            boolean,
    answered_on       date,
    answer_reference  text check (length(answer_reference) <= 200)
);
create index on concordat.decision_awaited (decision_id);
create index on concordat.decision_awaited (organisation_id) where agreed is null;

create table concordat.decision_link (
    id                uuid primary key,
    audience          uuid not null references concordat.audience,
    later_id          uuid not null references concordat.decision,
    later_reference   text not null,
    kind              text not null,
    earlier_id        uuid not null references concordat.decision,
    earlier_reference text not null,
    unique (later_id, earlier_id),
    check (later_id <> earlier_id)
);
create index on concordat.decision_link (earlier_id);

create table concordat.action (
    id                uuid primary key,
    version           bigint not null,
    audience          uuid not null references concordat.audience,
    partnership_id    uuid not null references concordat.partnership,
    committee_id      uuid not null references concordat.committee,
    decision_id       uuid not null references concordat.decision,
    reference         text not null unique check (length(reference) <= 60),
    description       text not null check (length(description) between 1 and 2000),
    owner_id          uuid not null references concordat.person,
    owner_name        text not null check (length(owner_name) <= 200),
    owner_post        text not null check (length(owner_post) <= 200),
    organisation_id   uuid not null references concordat.organisation,
    organisation_name text not null check (length(organisation_name) <= 200),
    raised_on         date not null,
    original_due      date not null,
    due               date not null,
    state             text not null,
    proposed_by       uuid,
    closed_on         date,
    closed_because    text check (length(closed_because) <= 2000)
);
create index on concordat.action (audience, due, id);
create index on concordat.action (owner_id, due, id);
create index on concordat.action (due, id) where state not in ('COMPLETE', 'CANCELLED', 'TRANSFERRED');
create index on concordat.action (committee_id, due, id);
create index on concordat.action (decision_id);

create table concordat.action_revision (
    id         uuid primary key,
    action_id  uuid not null references concordat.action,
    audience   uuid not null references concordat.audience,
    owner_id   uuid,
    revised_to date not null,
    reason     text not null check (length(reason) <= 2000),
    revised_at timestamptz not null
);
create index on concordat.action_revision (action_id);
create table concordat.action_note (
    id          uuid primary key,
    action_id   uuid not null references concordat.action,
    audience    uuid not null references concordat.audience,
    owner_id    uuid,
    text        text not null check (length(text) <= 2000),
    author_name text not null check (length(author_name) <= 200),
    noted_at    timestamptz not null
);
create index on concordat.action_note (action_id);

-- What belongs to an action has its owner too, because owners see theirs without its item.
create function app.follow_owner() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    new.owner_id := (select owner_id from action where id = new.action_id);
    return new;
end $$;
create trigger follow_owner before insert on concordat.action_revision
    for each row execute function app.follow_owner();
create trigger follow_owner before insert on concordat.action_note
    for each row execute function app.follow_owner();

-- 2. What is decided stays as it is (VO-10) -----------------------------------------------------------------------------------
-- Only its access key may change afterwards: a later ruling can keep somebody from it. (The generated column is not
-- yet computed when this runs.)
create function app.keep_declared() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    if old.state <> 'OPEN'
       and (to_jsonb(new) - '{audience,version,sorted_on}'::text[])
           is distinct from (to_jsonb(old) - '{audience,version,sorted_on}'::text[]) then
        raise exception 'decision % has been declared and is never changed', old.reference
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger keep_declared before update on concordat.decision for each row execute function app.keep_declared();
create trigger never_deleted before delete on concordat.decision for each row execute function app.refuse_change();

create function app.keep_with_declared() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
declare
    leg uuid := coalesce(to_jsonb(new), to_jsonb(old)) ->> 'leg_id';
    of_decision uuid := coalesce(to_jsonb(new), to_jsonb(old)) ->> 'decision_id';
    declared_in xid;
begin
    if tg_op = 'UPDATE' and (to_jsonb(new) - 'audience' - 'version') = (to_jsonb(old) - 'audience' - 'version') then
        return new;
    end if;
    -- The transaction that declares writes the decision and what belongs to it in one go; later ones find it declared.
    select d.xmin into declared_in
      from decision d
     where d.id = coalesce(of_decision, (select l.decision_id from decision_leg l where l.id = leg))
       and d.state <> 'OPEN';
    if declared_in is not null and declared_in <> pg_current_xact_id()::xid then
        raise exception '% belongs to a declared decision and is never changed', tg_table_name
            using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
do $$
declare
    t text;
begin
    foreach t in array array['decision_leg', 'decision_roll', 'decision_quorum', 'decision_tally',
                             'decision_condition', 'vote'] loop
        execute format('create trigger keep_with_declared before insert or update or delete on concordat.%I
                        for each row execute function app.keep_with_declared()', t);
    end loop;
end $$;
create trigger never_changed before delete on concordat.decision_link
    for each row execute function app.refuse_change();

-- 3. The whole truth, for rules ------------------------------------------------------------------------------------------------
create function app.votes_on(of_decision uuid) returns table (leg_id uuid, seat_id uuid, person_id uuid, ballot text)
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select v.leg_id, v.seat_id, v.person_id, v.ballot from vote v where v.decision_id = of_decision order by v.id $$;

create function app.corrections_of(of_decision uuid) returns setof text
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select l.kind from decision_link l where l.earlier_id = of_decision $$;

-- The strongest of what later decisions did to it.
create function app.correction_of(of_decision uuid) returns text
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select l.kind from decision_link l where l.earlier_id = of_decision
     order by array_position(array['RESCINDS', 'SUPERSEDES', 'AMENDS'], l.kind) limit 1
$$;

create function app.open_questions(of_meeting uuid) returns setof text
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select d.reference from decision d where d.meeting_id = of_meeting and d.state = 'OPEN' order by d.reference $$;

-- Withholds all that follows an item: each row is keyed to the same audience without those kept from the item (COI-10).
create function app.withhold_item(of_item uuid) returns void
language plpgsql volatile security definer set search_path = concordat, app, pg_temp as $$
declare
    t    text;
    rows text;
begin
    foreach t in array array['decision', 'decision_leg', 'decision_roll', 'decision_quorum', 'decision_tally',
                             'decision_condition', 'vote', 'decision_awaited', 'decision_link', 'action',
                             'action_revision', 'action_note'] loop
        rows := case
            when t = 'decision' then 'r.agenda_item_id = $1'
            when t = 'decision_link' then
                'exists (select from decision d where d.id in (r.later_id, r.earlier_id) and d.agenda_item_id = $1)'
            when t in ('decision_roll', 'decision_quorum', 'decision_tally') then
                'r.leg_id in (select l.id from decision_leg l join decision d on d.id = l.decision_id
                               where d.agenda_item_id = $1)'
            when t in ('action_revision', 'action_note') then
                'r.action_id in (select a.id from action a join decision d on d.id = a.decision_id
                                  where d.agenda_item_id = $1)'
            else 'r.decision_id in (select d.id from decision d where d.agenda_item_id = $1)'
        end;
        execute format(
            'update concordat.%I r
                set audience = app.audience(a.kind, a.stage, a.part, a.committee_id, $1, a.record_id, a.parties)
               from audience a where a.id = r.audience and a.item_id is null and %s', t, rows) using of_item;
    end loop;
end $$;

-- 4. Policies -------------------------------------------------------------------------------------------------------------------
do $$
declare
    t text;
    seen text;
begin
    foreach t in array array['decision', 'decision_leg', 'decision_roll', 'decision_quorum', 'decision_tally',
                             'decision_condition', 'vote', 'decision_awaited', 'decision_link', 'action',
                             'action_revision', 'action_note'] loop
        seen := 'audience = any (array(select app.audiences()))'
            || case when t = 'vote' then ' or person_id = (select app.person())'
                    when t like 'action%' then ' or owner_id = (select app.person())'
                    else '' end;
        perform app.protect(t, seen);
        perform app.keep_history(t, seen);
    end loop;
end $$;
-- A vote may be withdrawn until the question is closed; the journal keeps that it was.
create policy withdrawn on concordat.vote for delete
    using (audience = any (array(select app.audiences())) or person_id = (select app.person()));
grant delete on concordat.vote to ${applicationRole};

grant execute on all functions in schema app to ${applicationRole};
revoke execute on function app.refuse_change(), app.write_history(), app.keep_history(text, text),
    app.protect(text, text, text), app.follow_ruling(), app.follow_owner(), app.keep_declared(),
    app.keep_with_declared() from ${applicationRole};

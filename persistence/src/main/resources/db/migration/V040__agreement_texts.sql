-- What agreements say: clauses and schedules, and the instruments that change an executed text (AG-7, AG-9, AG-16).
-- Whoever sees an agreement sees its text: every row has the access key of its agreement, given and kept by triggers.

create table concordat.agreement_text (
    id       uuid primary key references concordat.agreement,
    version  bigint not null,
    audience uuid not null references concordat.audience,
    copying  boolean not null
);

create table concordat.clause_wording (
    id                  uuid primary key,
    partnership_id      uuid references concordat.partnership,
    heading_key         text not null check (length(heading_key) between 1 and 200),
    number              int not null check (number > 0),
    part                text not null check (part in ('MAIN', 'SCHEDULE')),
    position            int not null,
    heading             text not null check (length(heading) between 1 and 200),
    wording             text not null check (length(wording) between 1 and 20000),
    binds_in_memorandum boolean not null,
    withdrawn           boolean not null,
    note                text not null check (length(note) <= 2000),
    unique nulls not distinct (partnership_id, heading_key, number)
);

create table concordat.agreement_clause (
    id           uuid primary key,
    version      bigint not null,
    audience     uuid not null references concordat.audience,
    agreement_id uuid not null references concordat.agreement,
    part         text not null check (part in ('MAIN', 'SCHEDULE')),
    position     int not null,
    heading      text not null check (length(heading) between 1 and 200),
    wording      text not null check (length(wording) between 1 and 20000),
    binding      boolean not null,
    wording_id   uuid references concordat.clause_wording
);
create index on concordat.agreement_clause (agreement_id, part, position, id);

create table concordat.agreement_instrument (
    id                uuid primary key,
    version           bigint not null,
    audience          uuid not null references concordat.audience,
    agreement_id      uuid not null references concordat.agreement,
    kind              text not null check (kind in ('VARIATION', 'EXTENSION', 'SIDE_LETTER', 'NOVATION', 'SUPERSESSION')),
    number            int not null check (number > 0),
    state             text not null check (state in ('DRAFT', 'OUT_FOR_SIGNATURE', 'EXECUTED', 'WITHDRAWN')),
    title             text not null check (length(title) between 1 and 200),
    terms             text not null check (length(terms) <= 20000),
    effective_on      date not null,
    until_on          date,
    new_end_on        date,
    leaving_id        uuid references concordat.organisation,
    joining_id        uuid references concordat.organisation,
    successor_id      uuid references concordat.agreement,
    withdrawal_reason text not null check (length(withdrawal_reason) <= 2000),
    unique (agreement_id, kind, number),
    check (until_on > effective_on),
    check (successor_id <> agreement_id)
);
create index on concordat.agreement_instrument (successor_id);

create table concordat.agreement_clause_change (
    id              uuid primary key,
    audience        uuid not null references concordat.audience,
    instrument_id   uuid not null references concordat.agreement_instrument,
    position        int not null,
    kind            text not null check (kind in ('ADDED', 'REPLACED', 'REMOVED', 'MOVED')),
    clause_id       uuid not null,
    after_clause_id uuid,
    part            text check (part in ('MAIN', 'SCHEDULE')),
    clause_number   text check (length(clause_number) between 1 and 6),
    heading         text check (length(heading) between 1 and 200),
    wording         text check (length(wording) between 1 and 20000),
    binding         boolean,
    unique (instrument_id, clause_id),
    check ((kind = 'ADDED') = (clause_number is not null and part is not null)),
    check ((kind in ('ADDED', 'REPLACED')) = (heading is not null and wording is not null and binding is not null))
);

create table concordat.agreement_instrument_signature (
    id              uuid primary key,
    audience        uuid not null references concordat.audience,
    instrument_id   uuid not null references concordat.agreement_instrument,
    organisation_id uuid not null references concordat.organisation,
    party_name      text not null check (length(party_name) between 1 and 300),
    signatory_name  text not null check (length(signatory_name) between 1 and 200),
    signatory_role  text not null check (length(signatory_role) between 1 and 200),
    signed_on       date not null,
    fingerprint     text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    unique (instrument_id, organisation_id)
);

-- 1. The access key -----------------------------------------------------------------------------------------------------
create function app.take_audience_of_agreement() returns trigger language plpgsql as $$
begin
    new.audience := (select audience from concordat.agreement
                      where id = (to_jsonb(new) ->> coalesce(tg_argv[0], 'agreement_id'))::uuid);
    return new;
end $$;
create function app.take_audience_of_instrument() returns trigger language plpgsql as $$
begin
    new.audience := (select audience from concordat.agreement_instrument where id = new.instrument_id);
    return new;
end $$;
create trigger a_take_audience before insert on concordat.agreement_text
    for each row execute function app.take_audience_of_agreement('id');
create trigger a_take_audience before insert on concordat.agreement_clause
    for each row execute function app.take_audience_of_agreement();
create trigger a_take_audience before insert on concordat.agreement_instrument
    for each row execute function app.take_audience_of_agreement();
create trigger a_take_audience before insert on concordat.agreement_clause_change
    for each row execute function app.take_audience_of_instrument();
create trigger a_take_audience before insert on concordat.agreement_instrument_signature
    for each row execute function app.take_audience_of_instrument();

-- Whoever may see an agreement from now on sees its text, and nobody else does.
create function app.follow_agreement() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    update agreement_text set audience = new.audience where id = new.id;
    update agreement_clause set audience = new.audience where agreement_id = new.id;
    update agreement_instrument set audience = new.audience where agreement_id = new.id;
    update agreement_clause_change c set audience = new.audience
      from agreement_instrument i where c.instrument_id = i.id and i.agreement_id = new.id;
    update agreement_instrument_signature s set audience = new.audience
      from agreement_instrument i where s.instrument_id = i.id and i.agreement_id = new.id;
    return null;
end $$;
create trigger follow_agreement after update of audience on concordat.agreement
    for each row when (old.audience is distinct from new.audience) execute function app.follow_agreement();

-- 2. What stands --------------------------------------------------------------------------------------------------------
-- A clause is written while its agreement is in preparation or announced, or its text is entered from the signed copy.
-- The agreement is locked, so that it is not executed at the same moment.
create function app.keep_executed_clauses() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
declare
    of_agreement uuid := case when tg_op = 'DELETE' then old.agreement_id else new.agreement_id end;
    at_stage     text;
begin
    if tg_op = 'UPDATE' and to_jsonb(new) - 'audience' = to_jsonb(old) - 'audience' then
        return new;
    end if;
    if tg_op = 'UPDATE' and new.agreement_id <> old.agreement_id then
        raise exception 'a clause stays in its agreement' using errcode = 'restrict_violation';
    end if;
    select stage into at_stage from agreement where id = of_agreement for share;
    if at_stage not in ('PROPOSED', 'DRAFTING', 'IN_REVIEW', 'APPROVED_BY_PARTIES', 'OUT_FOR_SIGNATURE', 'ANNOUNCED')
       and not exists (select from agreement_text where id = of_agreement and copying) then
        raise exception 'the text of an executed agreement is never changed' using errcode = 'restrict_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;
create trigger text_stands before insert or update or delete on concordat.agreement_clause
    for each row execute function app.keep_executed_clauses();

-- Once a text is on record, nobody begins to enter it again.
create function app.keep_confirmed_text() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    if tg_op = 'DELETE' or new.id <> old.id
       or new.copying and not old.copying
          and exists (select from agreement_clause where agreement_id = old.id) then
        raise exception 'the text of an executed agreement is never changed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger text_stands before update or delete on concordat.agreement_text
    for each row execute function app.keep_confirmed_text();

-- An instrument is amended until the first party signs it; from then on only its state moves on, and once it is executed
-- or withdrawn not even that.
create function app.keep_signed_instrument() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'an instrument is never deleted' using errcode = 'restrict_violation';
    end if;
    if (new.id, new.agreement_id, new.kind, new.number) is distinct from (old.id, old.agreement_id, old.kind, old.number)
       or old.state in ('EXECUTED', 'WITHDRAWN')
          and to_jsonb(new) - 'audience' is distinct from to_jsonb(old) - 'audience'
       or (old.state <> 'DRAFT'
           or exists (select from agreement_instrument_signature where instrument_id = old.id))
          and (to_jsonb(new) - '{audience,version,state,withdrawal_reason}'::text[])
              is distinct from (to_jsonb(old) - '{audience,version,state,withdrawal_reason}'::text[])
    then
        raise exception 'what a party has signed is never changed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger signed_words_stand before update or delete on concordat.agreement_instrument
    for each row execute function app.keep_signed_instrument();

create function app.keep_signed_changes() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
declare
    of_instrument uuid := case when tg_op = 'DELETE' then old.instrument_id else new.instrument_id end;
begin
    if tg_op = 'UPDATE' and to_jsonb(new) - 'audience' = to_jsonb(old) - 'audience' then
        return new;
    end if;
    if tg_op = 'UPDATE' and new.instrument_id <> old.instrument_id
       or exists (select from agreement_instrument where id = of_instrument and state <> 'DRAFT')
       or exists (select from agreement_instrument_signature where instrument_id = of_instrument) then
        raise exception 'what a party has signed is never changed' using errcode = 'restrict_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;
create trigger signed_words_stand before insert or update or delete on concordat.agreement_clause_change
    for each row execute function app.keep_signed_changes();

create trigger never_changed before update or delete on concordat.agreement_instrument_signature
    for each row execute function app.keep_but_for_audience();

-- A version of a model wording is never changed: a later one takes its place.
create trigger never_changed before update or delete on concordat.clause_wording
    for each row execute function app.refuse_change();

-- 3. The whole truth ----------------------------------------------------------------------------------------------------
-- Whether one agreement gives way to another, by one supersession or several, seen by the actor or not.
create function app.gives_way_to(one uuid, other uuid) returns boolean
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    with recursive next as (
        select agreement_id, successor_id from agreement_instrument
         where kind = 'SUPERSESSION' and state = 'EXECUTED'
        union
        select agreement_id, linked_id from agreement_link where kind = 'SUPERSEDED_BY'
    ), reached as (
        select successor_id from next where agreement_id = one
        union
        select next.successor_id from reached join next on next.agreement_id = reached.successor_id
    )
    select exists (select from reached where successor_id = other)
$$;
grant execute on function app.gives_way_to(uuid, uuid) to ${applicationRole};

-- 4. Who sees what ------------------------------------------------------------------------------------------------------
do $$
declare
    t    text;
    seen text := 'app.is_operator() or audience = any (array(select app.audiences()))';
begin
    foreach t in array array['agreement_text', 'agreement_clause', 'agreement_instrument', 'agreement_clause_change',
                             'agreement_instrument_signature'] loop
        perform app.protect(t, seen, seen);
        perform app.keep_history(t, seen);
    end loop;
    -- What a draft loses again; its history stays.
    foreach t in array array['agreement_clause', 'agreement_clause_change'] loop
        execute format('create policy removed on concordat.%I for delete using (%s)', t, seen);
        execute format('grant delete on concordat.%I to %I', t, '${applicationRole}');
    end loop;
    perform app.protect(
        'clause_wording',
        'partnership_id is null and app.is_somebody() or partnership_id = any (array(select app.known_partnerships()))',
        'partnership_id is not null and partnership_id = any (array(select app.known_partnerships()))');
    perform app.keep_history(
        'clause_wording',
        'partnership_id is null and app.is_somebody() or partnership_id = any (array(select app.known_partnerships()))');
end $$;

revoke execute on function app.take_audience_of_agreement(), app.take_audience_of_instrument(), app.follow_agreement(),
    app.keep_executed_clauses(), app.keep_confirmed_text(), app.keep_signed_instrument(), app.keep_signed_changes()
    from ${applicationRole};

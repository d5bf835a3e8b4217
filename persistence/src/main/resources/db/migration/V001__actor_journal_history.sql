-- The ground that every table stands on: who acts, who may see, what happened, and what was known when.
-- Tables live in schema concordat, functions in schema app. The owner migrates; ${applicationRole} only works here.

-- 1. Who acts -------------------------------------------------------------------------------------------------------
-- Set at the start of every transaction by the guard of the use case; '' counts as not set, because a pooled
-- connection remembers a setting as ''.

create function app.person() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('app.person', true), '')::uuid $$;

create function app.is_operator() returns boolean language sql stable parallel safe as
$$ select coalesce(current_setting('app.operator', true), '') = 'on' $$;

create function app.now() returns timestamptz language sql stable parallel safe as
$$ select nullif(current_setting('app.now', true), '')::timestamptz $$;

create function app.today() returns date language sql stable parallel safe as
$$ select (app.now() at time zone 'Europe/London')::date $$;

create function app.change() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('app.change', true), '')::uuid $$;

-- Whether anybody acts at all: a person known to Concordat, or a command run on the machine.
create function app.is_somebody() returns boolean language sql stable parallel safe as
$$ select app.person() is not null or app.is_operator() $$;

create function app.begin(person uuid, operator boolean, at timestamptz, change uuid) returns void
language sql volatile as $$
    select set_config('app.person', coalesce(person::text, ''), true),
           set_config('app.operator', case when operator then 'on' else '' end, true),
           set_config('app.now', at::text, true),
           set_config('app.change', change::text, true),
           set_config('app.position', '', true)
$$;

-- 2. The journal ----------------------------------------------------------------------------------------------------
-- One chain per partnership and one for the installation (partnership_id is null). The position counts all entries of
-- the installation without a gap; it is what "known when" is measured in.

create table concordat.journal_counter (
    one       boolean primary key default true check (one),
    position  bigint not null,
    last_at   timestamptz not null
);
insert into concordat.journal_counter values (true, 0, '-infinity');

create table concordat.journal_chain (
    id             uuid primary key default gen_random_uuid(),
    partnership_id uuid unique nulls not distinct,
    last_index     bigint not null,
    last_hash      bytea not null
);
insert into concordat.journal_chain (partnership_id, last_index, last_hash) values (null, 0, sha256(''));

create table concordat.journal_entry (
    position          bigint primary key,
    chain_id          uuid not null references concordat.journal_chain,
    partnership_id    uuid,
    chain_index       bigint not null,
    change_id         uuid not null,
    recorded_at       timestamptz not null,
    person_id         uuid,
    actor_name        text not null,
    capacity          text not null,
    appointment_id    uuid,
    seat_id           uuid,
    kind              text not null,
    subject_kind      text not null,
    subject_id        uuid not null,
    subject_reference text not null,
    form              smallint not null,
    payload_hash      bytea not null,
    previous_hash     bytea not null,
    hash              bytea not null,
    unique (chain_id, chain_index)
);
create index on concordat.journal_entry (partnership_id, position desc);
create index on concordat.journal_entry (person_id, position desc);
create index on concordat.journal_entry (subject_id, position desc);
create index on concordat.journal_entry (recorded_at, position);

-- The payload has a table of its own, so that lawful disposal (RC-2) can remove it and leave the chain verifiable. It
-- repeats whom its entry belongs to, so that its policy needs to read no other table.
create table concordat.journal_payload (
    position       bigint primary key references concordat.journal_entry,
    partnership_id uuid,
    person_id      uuid,
    salt           bytea not null,
    payload        text not null
);

-- One field of the canonical form, version 1: its name, its length in octets and its value, so that no value can be
-- mistaken for another; an absent value is written as an empty one.
create function app.canonical(name text, value text) returns text language sql immutable as
$$ select name || ':' || octet_length(convert_to(coalesce(value, ''), 'UTF8')) || ':' || coalesce(value, '') || E'\n' $$;

-- Appends one entry; the only way to do so. It is called last in a transaction, because it locks the counter until
-- commit. Time in the journal never runs backwards.
create function app.journal_append(
    partnership uuid, actor_name text, capacity text, appointment uuid, seat uuid,
    kind text, subject_kind text, subject_id uuid, subject_reference text, form int, payload text) returns bigint
language plpgsql volatile security definer set search_path = concordat, app, pg_temp as $$
declare
    counter  journal_counter;
    chain    journal_chain;
    salt     bytea := uuid_send(gen_random_uuid());
    digest   bytea := sha256(salt || convert_to(payload, 'UTF8'));
    entry    bytea;
    at       timestamptz;
begin
    if app.change() is null then
        raise exception 'nobody acts: the journal takes no entry';
    end if;
    update journal_counter c
       set position = c.position + 1, last_at = greatest(c.last_at, app.now())
    returning c.* into counter;
    at := counter.last_at;
    insert into journal_chain as c (partnership_id, last_index, last_hash) values (partnership, 0, sha256(''))
    on conflict (partnership_id) do nothing;
    select c.* into chain from journal_chain c where c.partnership_id is not distinct from partnership for update;
    entry := convert_to(
        app.canonical('form', form::text)
        || app.canonical('chain', partnership::text)
        || app.canonical('index', (chain.last_index + 1)::text)
        || app.canonical('change', app.change()::text)
        || app.canonical('at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
        || app.canonical('person', app.person()::text)
        || app.canonical('name', actor_name)
        || app.canonical('capacity', capacity)
        || app.canonical('appointment', appointment::text)
        || app.canonical('seat', seat::text)
        || app.canonical('kind', kind)
        || app.canonical('subject-kind', subject_kind)
        || app.canonical('subject', subject_id::text)
        || app.canonical('reference', subject_reference)
        || app.canonical('payload', encode(digest, 'hex'))
        || app.canonical('previous', encode(chain.last_hash, 'hex')), 'UTF8');
    insert into journal_entry values (
        counter.position, chain.id, partnership, chain.last_index + 1, app.change(), at, app.person(), actor_name,
        capacity, appointment, seat, kind, subject_kind, subject_id, subject_reference, form, digest, chain.last_hash,
        sha256(entry));
    insert into journal_payload values (counter.position, partnership, app.person(), salt, payload);
    update journal_chain c set last_index = c.last_index + 1, last_hash = sha256(entry) where c.id = chain.id;
    perform set_config('app.position', counter.position::text, true);
    return counter.position;
end $$;

-- The last position at or before an instant: what "as known at" means.
create function app.position_at(at timestamptz) returns bigint
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select coalesce(max(position), 0) from journal_entry where recorded_at <= at $$;

-- What never changes once written, not even by the owner's hand.
create function app.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is never changed or deleted', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger never_changed before update or delete on concordat.journal_entry
    for each row execute function app.refuse_change();
create trigger never_emptied before truncate on concordat.journal_entry
    for each statement execute function app.refuse_change();

-- 3. What was known when --------------------------------------------------------------------------------------------
-- Every register table has a history table of the same columns plus the positions between which a version was known.
-- The version is written at commit, keyed by the journal position of its transaction: a change that recorded nothing
-- in the journal is refused. Visibility follows the present access key, never the key of an old version.

create function app.write_history() returns trigger
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
    execute format('delete from concordat.%I where id = $1 and known_from = $2', history) using row_id, position;
    execute format('update concordat.%I set known_until = $2 where id = $1 and known_until is null', history)
        using row_id, position;
    if tg_op <> 'DELETE' then
        execute format(
            'insert into concordat.%1$I select (jsonb_populate_record(null::concordat.%1$I, $1)).*', history)
            using present || jsonb_build_object('known_from', position, 'known_until', null);
        if tg_op = 'UPDATE' and present ? 'audience'
           and present ->> 'audience' is distinct from to_jsonb(old) ->> 'audience' then
            execute format('update concordat.%I set audience = $2 where id = $1', history)
                using row_id, (present ->> 'audience')::uuid;
        end if;
    end if;
    return null;
end $$;

-- Gives a table its history. Its key must be a column "id". A later migration that adds a column adds it to both.
create function app.keep_history(of_table text, visible text) returns void language plpgsql as $$
declare
    history text := of_table || '_history';
begin
    execute format('create table concordat.%I (like concordat.%I)', history, of_table);
    execute format('alter table concordat.%I add known_from bigint not null, add known_until bigint,
                    add primary key (id, known_from)', history);
    execute format('alter table concordat.%I enable row level security', history);
    execute format('create policy seen on concordat.%I for select using (%s)', history, visible);
    execute format('grant select on concordat.%I to %I', history, '${applicationRole}');
    execute format('create constraint trigger keep_history after insert or update or delete on concordat.%I
                    deferrable initially deferred for each row execute function app.write_history()', of_table);
end $$;

-- Protects a table: row-level security with one condition for seeing, and one for writing (by default the same).
create function app.protect(of_table text, visible text, writable text default null) returns void language plpgsql as $$
begin
    execute format('alter table concordat.%I enable row level security', of_table);
    execute format('create policy seen on concordat.%I for select using (%s)', of_table, visible);
    execute format('create policy added on concordat.%I for insert with check (%s)',
                   of_table, coalesce(writable, 'app.is_somebody()'));
    execute format('create policy changed on concordat.%I for update using (%s) with check (%s)',
                   of_table, coalesce(writable, visible), coalesce(writable, 'app.is_somebody()'));
    execute format('grant select, insert, update on concordat.%I to %I', of_table, '${applicationRole}');
end $$;

-- 4. Numbers that are never reused -------------------------------------------------------------------------------------
create table concordat.number_series (
    series text primary key,
    last   bigint not null
);

-- The next number of a series: gap-free, because the row stays locked until the transaction ends.
create function app.next_number(of_series text) returns bigint
language sql volatile security definer set search_path = concordat, app, pg_temp as $$
    insert into number_series values (of_series, 1)
    on conflict (series) do update set last = number_series.last + 1
    returning last
$$;

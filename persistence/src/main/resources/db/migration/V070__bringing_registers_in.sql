-- Files with registers that people bring in from elsewhere. A file is kept as it came, with what was found of each of its rows
-- and which record was made of which row, so that an import can be taken back as a whole. Nobody but whoever brought a file in
-- sees any of that: what stands in it may be for nobody else's eyes. It is no register itself, so it has no history; that
-- a register was brought in, or taken back, is in the journal.

create table concordat.intake (
    id                 uuid primary key,
    version            bigint not null,
    register           text not null check (register in ('AGREEMENTS', 'OBLIGATIONS', 'ACTIONS', 'SERVICES')),
    partnership_id     uuid not null references concordat.partnership,
    file_name          text not null check (length(file_name) between 1 and 200),
    bytes              int not null check (bytes > 0),
    fingerprint        text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    received_by        uuid not null references concordat.person,
    received_by_name   text not null,
    received_at        timestamptz not null,
    headings           text not null,
    row_count          int not null check (row_count between 1 and 100000),
    state              text not null
                       check (state in ('RECEIVED', 'CHECKING', 'CHECKED', 'BRINGING_IN', 'BROUGHT_IN', 'TAKEN_BACK')),
    mapping            text not null,
    added              int not null check (added >= 0),
    there              int not null check (there >= 0),
    wrong              int not null check (wrong >= 0),
    good_rows_only     boolean not null,
    brought_in_at      timestamptz,
    stopped            text not null,
    taking_back_reason text not null check (length(taking_back_reason) <= 2000),
    check ((brought_in_at is not null) = (state in ('BROUGHT_IN', 'TAKEN_BACK'))),
    check ((taking_back_reason <> '') = (state = 'TAKEN_BACK'))
);
create index on concordat.intake (received_by, received_at desc, id desc);
create index on concordat.intake (fingerprint);

create table concordat.intake_file (
    id          uuid primary key references concordat.intake,
    received_by uuid not null,
    content     bytea not null
);
create trigger never_changed before update or delete on concordat.intake_file
    for each row execute function app.refuse_change();

create table concordat.intake_row (
    intake_id   uuid not null references concordat.intake,
    received_by uuid not null,
    number      int not null,
    outcome     text not null check (outcome in ('ADDED', 'THERE', 'WRONG')),
    words       text not null,
    problems    text not null,
    primary key (intake_id, number)
);
create index on concordat.intake_row (intake_id, outcome, number);

create table concordat.intake_record (
    intake_id   uuid not null references concordat.intake,
    received_by uuid not null,
    number      int not null,
    record_id   uuid not null,
    version     bigint not null,
    primary key (intake_id, number)
);
create index on concordat.intake_record (record_id);
create trigger never_changed before update or delete on concordat.intake_record
    for each row execute function app.refuse_change();

do $$
declare
    t text;
begin
    foreach t in array array['intake', 'intake_file', 'intake_row', 'intake_record'] loop
        execute format('alter table concordat.%I enable row level security', t);
        execute format('create policy seen on concordat.%I for select using (received_by = (select app.person()))', t);
        execute format('create policy added on concordat.%I for insert with check (received_by = (select app.person()))', t);
        execute format('grant select, insert on concordat.%I to %I', t, '${applicationRole}');
    end loop;
end $$;
create policy changed on concordat.intake for update using (received_by = (select app.person()));
create policy removed on concordat.intake_row for delete using (received_by = (select app.person()));
grant update on concordat.intake to ${applicationRole};
grant delete on concordat.intake_row to ${applicationRole};

-- How far the work on a file has come: written while that goes on, and seen at once. It tells a number to whoever knows the id.
create table concordat.intake_progress (
    id   uuid primary key,
    rows int not null,
    at   timestamptz not null
);
alter table concordat.intake_progress enable row level security;

create function app.intake_reached(of_intake uuid, so_many int, at_instant timestamptz) returns void
language sql volatile security definer set search_path = concordat, app, pg_temp as $$
    insert into intake_progress values (of_intake, so_many, at_instant)
    on conflict (id) do update set rows = excluded.rows, at = excluded.at
$$;
create function app.intake_progress(of_intake uuid) returns table (rows int, at timestamptz)
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select p.rows, p.at from intake_progress p where p.id = of_intake $$;

-- Taking back ---------------------------------------------------------------------------------------------------------
-- Which imports have been taken back; written by nobody but the function that does it.
create table concordat.intake_taken_back (
    intake_id uuid primary key references concordat.intake
);
alter table concordat.intake_taken_back enable row level security;

-- The table of a register's records, and after it those of their parts.
create function app.intake_tables(of_register text) returns text[] language sql immutable as $$
    select case of_register
        when 'AGREEMENTS' then array['agreement', 'agreement_milestone', 'agreement_signature', 'agreement_purpose',
                                     'agreement_break', 'agreement_party']
        when 'OBLIGATIONS' then array['agreement_obligation', 'agreement_obligation_recipient']
        when 'ACTIONS' then array['action']
        when 'SERVICES' then array['service']
    end
$$;

-- By which column the rows of one table belong to those of another.
create function app.belonging(child text, parent text) returns text language sql stable as $$
    select a.attname::text
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.conrelid = format('concordat.%I', child)::regclass
       and c.confrelid = format('concordat.%I', parent)::regclass
     order by c.conname limit 1
$$;

-- How many records of an import are in use: changed since, written of in the journal, or referred to by a row that is no part
-- of them, of whichever table there is now or will be.
create function app.intake_in_use(of_intake uuid) returns int
language plpgsql stable security definer set search_path = concordat, app, pg_temp as $$
declare
    tables text[];
    used   uuid[];
    more   uuid[];
    link   record;
begin
    select app.intake_tables(register) into tables from intake where id = of_intake and received_by = app.person();
    if tables is null then
        raise exception 'no such import of this person' using errcode = 'insufficient_privilege';
    end if;
    execute format('select array_agg(r.record_id) from intake_record r left join %I t on t.id = r.record_id
                     where r.intake_id = $1
                       and (t.version is distinct from r.version
                            or exists (select from journal_entry e where e.subject_id = r.record_id))', tables[1])
       into used using of_intake;
    for link in
        select child.relname as child, a.attname as child_column, parent.relname as parent
          from pg_constraint c
          join pg_class child on child.oid = c.conrelid
          join pg_class parent on parent.oid = c.confrelid
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
         where c.contype = 'f' and c.connamespace = 'concordat'::regnamespace
           and parent.relname = any (tables) and child.relname <> all (tables[2:])
    loop
        execute format(
            'select array_agg(distinct r.record_id)
               from intake_record r %s join %I x on x.%I = %s
              where r.intake_id = $1 %s',
            case when link.parent = tables[1] then ''
                 else format('join %I p on p.%I = r.record_id', link.parent, app.belonging(link.parent, tables[1])) end,
            link.child, link.child_column,
            case when link.parent = tables[1] then 'r.record_id' else 'p.id' end,
            case when link.child = tables[1]
                 then 'and not exists (select from intake_record o where o.intake_id = $1 and o.record_id = x.id)'
                 else '' end)
           into more using of_intake;
        used := used || more;
    end loop;
    return (select count(distinct record) from unnest(used) as record);
end $$;

-- Takes the records of an import off their register, with their parts; that they were there stays in the history.
create function app.take_back_intake(of_intake uuid) returns int
language plpgsql volatile security definer set search_path = concordat, app, pg_temp as $$
declare
    tables text[];
    taken  int;
begin
    select app.intake_tables(register) into tables from intake
     where id = of_intake and received_by = app.person() and state = 'BROUGHT_IN';
    if tables is null or app.intake_in_use(of_intake) > 0 then
        raise exception 'this import is not taken back' using errcode = 'restrict_violation';
    end if;
    insert into intake_taken_back values (of_intake);
    for i in 2 .. cardinality(tables) loop
        execute format('delete from %I x using intake_record r where r.intake_id = $1 and x.%I = r.record_id',
                       tables[i], app.belonging(tables[i], tables[1])) using of_intake;
    end loop;
    execute format('delete from %I x using intake_record r where r.intake_id = $1 and x.id = r.record_id', tables[1])
      using of_intake;
    get diagnostics taken = row_count;
    return taken;
end $$;

create function app.is_taken_back(of_record uuid) returns boolean
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select exists (select from intake_record r join intake_taken_back t on t.intake_id = r.intake_id
                    where r.record_id = of_record)
$$;

-- What is never deleted is deleted only with the import that made it.
create or replace function app.keep_but_for_audience() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and app.is_taken_back((to_jsonb(old) ->> 'agreement_id')::uuid) then
        return old;
    end if;
    if tg_op = 'DELETE' or to_jsonb(new) - 'audience' is distinct from to_jsonb(old) - 'audience' then
        raise exception '% is never changed or deleted', tg_table_name using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create or replace function app.keep_obligation() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
declare
    still text[] := '{audience,version,responsible_person_id,responsible_name,closed_on,closing_reason}';
begin
    if tg_op = 'DELETE' and app.is_taken_back(old.id) then
        return old;
    end if;
    if tg_op = 'DELETE' then
        raise exception 'an obligation is never deleted' using errcode = 'restrict_violation';
    end if;
    if (new.id, new.agreement_id, new.number) is distinct from (old.id, old.agreement_id, old.number)
       or old.closed_on is not null and to_jsonb(new) - 'audience' is distinct from to_jsonb(old) - 'audience'
       or to_jsonb(new) - still is distinct from to_jsonb(old) - still
          and (exists (select from agreement_obligation_delivery where obligation_id = old.id)
               or exists (select from agreement_obligation_answer where obligation_id = old.id)) then
        raise exception 'what was met or closed is never changed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

revoke execute on function app.keep_but_for_audience(), app.keep_obligation(), app.belonging(text, text)
    from ${applicationRole};

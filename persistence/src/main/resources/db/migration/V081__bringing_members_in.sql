-- Committee members are brought in from a file too: appointments, and the people who are entered with their first one. Such a
-- person came on record with the very entry in the journal by which the file was brought in, so their history says whose they are.

alter table concordat.intake drop constraint intake_register_check;
alter table concordat.intake add constraint intake_register_check
    check (register in ('AGREEMENTS', 'OBLIGATIONS', 'ACTIONS', 'SERVICES', 'MEMBERS'));

create or replace function app.intake_tables(of_register text) returns text[] language sql immutable as $$
    select case of_register
        when 'AGREEMENTS' then array['agreement', 'agreement_milestone', 'agreement_signature', 'agreement_purpose',
                                     'agreement_break', 'agreement_party']
        when 'OBLIGATIONS' then array['agreement_obligation', 'agreement_obligation_recipient']
        when 'ACTIONS' then array['action']
        when 'SERVICES' then array['service']
        when 'MEMBERS' then array['appointment']
    end
$$;

-- The people who were entered with an import, each with the appointments that it gave them.
create function app.intake_people(of_intake uuid) returns table (person_id uuid, appointment_id uuid)
language sql stable set search_path = concordat, app, pg_temp as $$
    select a.person_id, a.id
      from intake_record r
      join appointment a on a.id = r.record_id
      join person_history h on h.id = a.person_id
     where r.intake_id = of_intake
       and h.known_from = (select e.position from journal_entry e
                            where e.subject_id = of_intake and e.kind = 'RegisterBroughtIn')
       and not exists (select from person_history earlier
                        where earlier.id = h.id and earlier.known_from < h.known_from)
$$;

-- Which appointments of an import are in use, beside what refers to them: somebody acted by one, or was at a meeting of its
-- committee since; or the person who was entered with it was amended, can sign in, or is written of anywhere.
create function app.intake_members_in_use(of_intake uuid) returns uuid[]
language plpgsql stable set search_path = concordat, app, pg_temp as $$
declare
    used uuid[];
    more uuid[];
    link record;
begin
    select array_agg(a.id) into used
      from intake_record r join appointment a on a.id = r.record_id
     where r.intake_id = of_intake
       and (exists (select from journal_entry e where e.appointment_id = a.id)
            or exists (select from vote v where v.seat_id = a.seat_id and v.person_id = a.person_id)
            or exists (select from presence p join meeting m on m.id = p.meeting_id
                        where p.person_id = a.person_id and m.committee_id = a.committee_id
                          and p.organisation_id = a.organisation_id
                          and (p.arrived_at at time zone 'Europe/London')::date >= a.term_from)
            or exists (select from deputy d where d.seat_id = a.seat_id and d.person_id = a.person_id));
    select used || array_agg(n.appointment_id) into used
      from app.intake_people(of_intake) n join person p on p.id = n.person_id
     where p.version > 0
        or exists (select from journal_entry e where e.subject_id = n.person_id or e.person_id = n.person_id);
    for link in
        select child.relname as child, a.attname as child_column
          from pg_constraint c
          join pg_class child on child.oid = c.conrelid
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
         where c.contype = 'f' and c.confrelid = 'concordat.person'::regclass
    loop
        execute format(
            'select array_agg(distinct n.appointment_id)
               from app.intake_people($1) n join %1$I x on x.%2$I = n.person_id %3$s',
            link.child, link.child_column,
            case when link.child = 'appointment'
                 then 'where not exists (select from intake_record o where o.intake_id = $1 and o.record_id = x.id)'
                 else '' end)
           into more using of_intake;
        used := used || more;
    end loop;
    return used;
end $$;

-- Which records of an import are in use in ways that only their register knows.
create function app.intake_in_use_besides(of_intake uuid, of_table text) returns uuid[]
language sql stable set search_path = concordat, app, pg_temp as $$
    select case of_table when 'appointment' then app.intake_members_in_use(of_intake) end
$$;

create or replace function app.intake_in_use(of_intake uuid) returns int
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
    used := used || app.intake_in_use_besides(of_intake, tables[1]);
    return (select count(distinct record) from unnest(used) as record);
end $$;

create or replace function app.take_back_intake(of_intake uuid) returns int
language plpgsql volatile security definer set search_path = concordat, app, pg_temp as $$
declare
    tables text[];
    taken  int;
    people uuid[];
begin
    select app.intake_tables(register) into tables from intake
     where id = of_intake and received_by = app.person() and state = 'BROUGHT_IN';
    if tables is null or app.intake_in_use(of_intake) > 0 then
        raise exception 'this import is not taken back' using errcode = 'restrict_violation';
    end if;
    insert into intake_taken_back values (of_intake);
    if tables[1] = 'appointment' then
        select array_agg(distinct person_id) into people from app.intake_people(of_intake);
    end if;
    for i in 2 .. cardinality(tables) loop
        execute format('delete from %I x using intake_record r where r.intake_id = $1 and x.%I = r.record_id',
                       tables[i], app.belonging(tables[i], tables[1])) using of_intake;
    end loop;
    execute format('delete from %I x using intake_record r where r.intake_id = $1 and x.id = r.record_id', tables[1])
      using of_intake;
    get diagnostics taken = row_count;
    delete from person where id = any (people);
    return taken;
end $$;

revoke execute on function app.intake_people(uuid), app.intake_members_in_use(uuid),
    app.intake_in_use_besides(uuid, text) from ${applicationRole};

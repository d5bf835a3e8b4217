-- Interests are brought in from a file too, and taken back with the names of whose indirect ones are, as long as nobody has
-- reviewed, annotated, ended or confirmed any of them. Nothing else of the register of interests is ever deleted.

alter table concordat.intake drop constraint intake_register_check;
alter table concordat.intake add constraint intake_register_check
    check (register in ('AGREEMENTS', 'OBLIGATIONS', 'ACTIONS', 'SERVICES', 'MEMBERS', 'INTERESTS'));

create or replace function app.intake_tables(of_register text) returns text[] language sql immutable as $$
    select case of_register
        when 'AGREEMENTS' then array['agreement', 'agreement_milestone', 'agreement_signature', 'agreement_purpose',
                                     'agreement_break', 'agreement_party']
        when 'OBLIGATIONS' then array['agreement_obligation', 'agreement_obligation_recipient']
        when 'ACTIONS' then array['action']
        when 'SERVICES' then array['service']
        when 'MEMBERS' then array['appointment']
        when 'INTERESTS' then array['interest', 'interest_third_party']
    end
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
    if tables[1] = 'appointment' then
        used := used || app.intake_members_in_use(of_intake);
    elsif tables[1] = 'interest' then
        -- Whoever has made their return since has confirmed what is on record.
        select used || array_agg(i.id) into used
          from intake_record r
          join interest i on i.id = r.record_id
          join interest_return m on m.person_id = i.person_id and m.partnership_id = i.partnership_id
                                and m.made_at >= i.declared_at
         where r.intake_id = of_intake;
    end if;
    return (select count(distinct record) from unnest(used) as record);
end $$;


-- What is never deleted is deleted only with the import that made it.
create function app.keep_but_for_taking_back() returns trigger language plpgsql as $$
declare
    present jsonb := to_jsonb(old);
begin
    if tg_op = 'DELETE' and app.is_taken_back(coalesce(present ->> 'interest_id', present ->> 'id')::uuid) then
        return old;
    end if;
    raise exception '% is never changed or deleted', tg_table_name using errcode = 'restrict_violation';
end $$;
drop trigger never_deleted on concordat.interest;
create trigger never_deleted before delete on concordat.interest
    for each row execute function app.keep_but_for_taking_back();
drop trigger never_changed on concordat.interest_third_party;
create trigger never_changed before update or delete on concordat.interest_third_party
    for each row execute function app.keep_but_for_taking_back();

revoke execute on function app.keep_but_for_taking_back() from ${applicationRole};

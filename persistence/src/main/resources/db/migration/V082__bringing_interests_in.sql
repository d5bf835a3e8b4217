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

-- Whoever has made their return since has confirmed what is on record.
create or replace function app.intake_in_use_besides(of_intake uuid, of_table text) returns uuid[]
language sql stable set search_path = concordat, app, pg_temp as $$
    select case of_table
        when 'appointment' then app.intake_members_in_use(of_intake)
        when 'interest' then (
            select array_agg(i.id)
              from intake_record r
              join interest i on i.id = r.record_id
              join interest_return m on m.person_id = i.person_id and m.partnership_id = i.partnership_id
                                    and m.made_at >= i.declared_at
             where r.intake_id = of_intake)
    end
$$;

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

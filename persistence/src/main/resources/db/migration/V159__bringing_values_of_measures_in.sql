-- Values of measures are brought in from a file too, and taken back as long as nobody has corrected any of them. By its version a value
-- tells that it was corrected since: nothing else of it ever changes.

alter table concordat.measure_value add column version bigint not null default 0;
alter table concordat.measure_value alter column version drop default;
alter table concordat.measure_value_history add column version bigint not null default 0;
alter table concordat.measure_value_history alter column version drop default;
drop trigger stands on concordat.measure_value;
create trigger stands before update on concordat.measure_value
    for each row execute function app.keep_but_for('{version,replaced_on,replaced_by,replaced_because}', 'replaced_on');

alter table concordat.intake drop constraint intake_register_check;
alter table concordat.intake add constraint intake_register_check
    check (register in ('AGREEMENTS', 'OBLIGATIONS', 'ACTIONS', 'SERVICES', 'MEMBERS', 'INTERESTS', 'DECISIONS', 'MEASURES'));

create or replace function app.intake_tables(of_register text) returns text[] language sql immutable as $$
    select case of_register
        when 'AGREEMENTS' then array['agreement', 'agreement_milestone', 'agreement_signature', 'agreement_purpose',
                                     'agreement_break', 'agreement_party']
        when 'OBLIGATIONS' then array['agreement_obligation', 'agreement_obligation_recipient']
        when 'ACTIONS' then array['action']
        when 'SERVICES' then array['service']
        when 'MEMBERS' then array['appointment']
        when 'INTERESTS' then array['interest', 'interest_third_party']
        when 'DECISIONS' then array['earlier_decision']
        when 'MEASURES' then array['measure_value']
    end
$$;

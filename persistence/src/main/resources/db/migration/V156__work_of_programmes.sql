-- What a programme is made of: sponsor, services, research particulars, dated changes of status, milestones, people in roles, outputs, and
-- the honorary arrangements that belong to it (US-5). Everybody who is appointed at a partner reads it; a linked honorary arrangement
-- is seen by those who see the arrangement.

alter table concordat.programme
    add column sponsor_name       text not null default '' check (length(sponsor_name) <= 200),
    add column research_funder    text not null default '' check (length(research_funder) <= 200),
    add column research_type      text check (research_type in ('CLINICAL_TRIAL', 'OTHER_INTERVENTION', 'OBSERVATIONAL', 'QUALITATIVE',
                                                                'EXISTING_DATA', 'OTHER')),
    add column research_reference text not null default '' check (length(research_reference) <= 200),
    add constraint research_has_particulars check
        (kind = 'RESEARCH_PROJECT' or (research_funder = '' and research_type is null and research_reference = ''));
alter table concordat.programme_history
    add column sponsor_name       text not null default '',
    add column research_funder    text not null default '',
    add column research_type      text,
    add column research_reference text not null default '';

create table concordat.programme_service (
    id             uuid primary key,
    programme_id   uuid not null references concordat.programme,
    partnership_id uuid not null references concordat.partnership,
    service_id     uuid not null references concordat.service,
    unique (programme_id, service_id)
);
create index on concordat.programme_service (service_id);

create table concordat.programme_status_change (
    id             uuid primary key,
    programme_id   uuid not null references concordat.programme,
    partnership_id uuid not null references concordat.partnership,
    former         text not null,
    status         text not null,
    changed_on     date not null,
    reason         text not null check (length(reason) between 1 and 2000),
    recorded_by    text not null check (length(recorded_by) between 1 and 200),
    recorded_on    date not null,
    check (former <> status),
    check (changed_on <= recorded_on)
);
create index on concordat.programme_status_change (programme_id, changed_on, id);

create table concordat.programme_milestone (
    id             uuid primary key,
    version        bigint not null,
    programme_id   uuid not null references concordat.programme,
    partnership_id uuid not null references concordat.partnership,
    title          text not null check (length(title) between 1 and 200),
    due_on         date not null,
    reached_on     date,
    struck_on      date,
    strike_reason  text not null check (length(strike_reason) <= 2000),
    check ((struck_on is null) = (strike_reason = '')),
    check (reached_on is null or struck_on is null)
);
create index on concordat.programme_milestone (programme_id, due_on, id);
create trigger struck_stands before update on concordat.programme_milestone
    for each row when (old.struck_on is not null) execute function app.keep_but_for('{}');
create trigger never_deleted before delete on concordat.programme_milestone
    for each row execute function app.keep_but_for('{}');

create table concordat.programme_person (
    id              uuid primary key,
    version         bigint not null,
    programme_id    uuid not null references concordat.programme,
    partnership_id  uuid not null references concordat.partnership,
    person_name     text not null check (length(person_name) between 1 and 200),
    organisation_id uuid not null references concordat.organisation,
    role            text not null check (role in ('LEAD', 'SPONSOR', 'MANAGER', 'PRINCIPAL_INVESTIGATOR', 'SUPERVISOR', 'EDUCATION_LEAD',
                                                  'MEMBER')),
    from_day        date not null,
    last_day        date,
    check (last_day >= from_day)
);
create index on concordat.programme_person (programme_id, from_day, id);
create trigger never_deleted before delete on concordat.programme_person
    for each row execute function app.keep_but_for('{}');

create table concordat.programme_output (
    id             uuid primary key,
    version        bigint not null,
    programme_id   uuid not null references concordat.programme,
    partnership_id uuid not null references concordat.partnership,
    kind           text not null check (kind in ('PAPER', 'GUIDELINE', 'TRAINING', 'PRODUCT', 'EVENT', 'OTHER')),
    title          text not null check (length(title) between 1 and 200),
    made_on        date not null,
    reference      text not null check (length(reference) <= 500),
    struck_on      date,
    strike_reason  text not null check (length(strike_reason) <= 2000),
    check ((struck_on is null) = (strike_reason = ''))
);
create index on concordat.programme_output (programme_id, made_on, id);
create trigger struck_stands before update on concordat.programme_output
    for each row when (old.struck_on is not null) execute function app.keep_but_for('{}');
create trigger never_deleted before delete on concordat.programme_output
    for each row execute function app.keep_but_for('{}');

-- What became of milestones, people and outputs, in words.
create table concordat.programme_change (
    id             uuid primary key,
    programme_id   uuid not null references concordat.programme,
    partnership_id uuid not null references concordat.partnership,
    told           text not null check (length(told) between 1 and 4000),
    made_by        text not null check (length(made_by) between 1 and 200),
    made_on        date not null
);
create index on concordat.programme_change (programme_id, id);

create table concordat.programme_honorary (
    id             uuid primary key,
    programme_id   uuid not null references concordat.programme,
    partnership_id uuid not null references concordat.partnership,
    audience       uuid not null references concordat.audience,
    arrangement_id uuid not null references concordat.honorary_arrangement,
    unique (programme_id, arrangement_id)
);
create index on concordat.programme_honorary (arrangement_id);
create trigger a_take_audience before insert on concordat.programme_honorary
    for each row execute function app.take_audience_from('honorary_arrangement', 'arrangement_id');
create trigger pass_audience_on_to_programmes after update of audience on concordat.honorary_arrangement
    for each row when (old.audience is distinct from new.audience)
    execute function app.pass_audience_on('programme_honorary', 'arrangement_id');

create trigger never_changed before update or delete on concordat.programme_status_change
    for each row execute function app.refuse_change();
create trigger never_changed before update or delete on concordat.programme_change
    for each row execute function app.refuse_change();

do $$
declare
    t    text;
    seen text := 'partnership_id = any (array(select app.known_partnerships()))';
begin
    foreach t in array array['programme_service', 'programme_status_change', 'programme_milestone', 'programme_person', 'programme_output',
                             'programme_change'] loop
        perform app.protect(t, seen, seen);
        perform app.keep_history(t, seen);
    end loop;
    -- An amendment takes services away again; their history stays.
    create policy removed on concordat.programme_service for delete
        using (partnership_id = any (array(select app.known_partnerships())));
    grant delete on concordat.programme_service to ${applicationRole};

    seen := 'app.is_operator() or audience = any (array(select app.audiences()))';
    perform app.protect('programme_honorary', seen, seen);
    perform app.keep_history('programme_honorary', seen);
    create policy removed on concordat.programme_honorary for delete
        using (app.is_operator() or audience = any (array(select app.audiences())));
    grant delete on concordat.programme_honorary to ${applicationRole};
end $$;

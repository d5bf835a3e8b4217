-- Honorary contracts and letters of access (AG-13). Officers and auditors of host and employer see them, and whoever is named to
-- look after one.

insert into concordat.visibility (kind, stage, part, role) values
    ('HONORARY', 'KEPT', 1, 'GOVERNANCE_OFFICER'), ('HONORARY', 'KEPT', 1, 'AUDITOR');

create table concordat.honorary_arrangement (
    id                uuid primary key,
    version           bigint not null,
    partnership_id    uuid not null references concordat.partnership,
    audience          uuid not null references concordat.audience,
    reference         text not null unique,
    person_name       text not null check (length(person_name) between 1 and 200),
    sort_person       text not null generated always as (lower(person_name)) stored,
    employer_id       uuid references concordat.organisation,
    other_employer    text not null check (length(other_employer) <= 200),
    other_is_nhs      boolean not null,
    host_id           uuid not null references concordat.organisation,
    kind              text not null check (kind in ('HONORARY_RESEARCH_CONTRACT', 'LETTER_OF_ACCESS',
                                                    'HONORARY_CLINICAL_CONTRACT', 'HONORARY_ACADEMIC_CONTRACT')),
    work              text not null check (length(work) between 1 and 2000),
    direct_bearing    boolean not null,
    disclosure_result text not null check (disclosure_result in ('NOT_YET', 'CLEARED', 'CONDITIONS', 'NOT_CLEARED',
                                                                 'NOT_NEEDED')),
    disclosure_on     date,
    health_result     text not null check (health_result in ('NOT_YET', 'CLEARED', 'CONDITIONS', 'NOT_CLEARED',
                                                             'NOT_NEEDED')),
    health_on         date,
    first_day         date not null,
    last_day          date not null,
    supervisor        text not null check (length(supervisor) between 1 and 200),
    manager_id        uuid references concordat.person,
    ended_on          date,
    ending_reason     text not null check (length(ending_reason) <= 2000),
    check ((employer_id is null) = (other_employer <> '')),
    check (host_id <> employer_id),
    check (last_day >= first_day),
    check ((ended_on is null) = (ending_reason = '')),
    check (ended_on >= first_day and ended_on < last_day)
);
create index on concordat.honorary_arrangement (last_day, id);
create index on concordat.honorary_arrangement (sort_person collate "C", id);

create table concordat.honorary_renewal (
    id              uuid primary key,
    audience        uuid not null references concordat.audience,
    arrangement_id  uuid not null references concordat.honorary_arrangement,
    renewed_on      date not null,
    former_last_day date not null,
    last_day        date not null,
    check (last_day > former_last_day)
);
create index on concordat.honorary_renewal (arrangement_id);

create trigger a_take_audience before insert on concordat.honorary_renewal
    for each row execute function app.take_audience_from('honorary_arrangement', 'arrangement_id');
create trigger pass_audience_on after update of audience on concordat.honorary_arrangement
    for each row when (old.audience is distinct from new.audience)
    execute function app.pass_audience_on('honorary_renewal', 'arrangement_id');
create trigger stands before update or delete on concordat.honorary_renewal
    for each row execute function app.keep_but_for('{}');

-- Nothing of what was ended early is changed any more.
create trigger ended_stands before update on concordat.honorary_arrangement
    for each row when (old.ended_on is not null)
    execute function app.keep_but_for('{}');

do $$
declare
    t    text;
    seen text := 'app.is_operator() or audience = any (array(select app.audiences()))';
begin
    foreach t in array array['honorary_arrangement', 'honorary_renewal'] loop
        perform app.protect(t, seen, seen);
        perform app.keep_history(t, seen);
    end loop;
end $$;

-- Of which alerts people have taken note. An alert itself is no row: it follows from the last day, the day and the settings.
create table concordat.honorary_alert (
    id             uuid primary key,
    person_id      uuid not null references concordat.person,
    arrangement_id uuid not null references concordat.honorary_arrangement,
    last_day       date not null,
    months         int not null check (months >= 0),
    noted_at       timestamptz not null,
    unique (person_id, arrangement_id, last_day, months)
);
alter table concordat.honorary_alert enable row level security;
create policy seen on concordat.honorary_alert for select using (person_id = (select app.person()));
create policy added on concordat.honorary_alert for insert with check (person_id = (select app.person()));
grant select, insert on concordat.honorary_alert to ${applicationRole};
create trigger never_changed before update or delete on concordat.honorary_alert
    for each row execute function app.refuse_change();

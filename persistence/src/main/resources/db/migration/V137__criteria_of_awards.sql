-- What the awards ask for, as reference data in versions, and how each trust meets it (US-4, US-6). Everybody of the partnership reads both.

create table concordat.criterion (
    id              uuid primary key,
    version         bigint not null,
    partnership_id  uuid not null references concordat.partnership,
    track           text not null,
    code            text not null check (length(code) between 1 and 20),
    retired_on      date,
    retiring_reason text not null check (length(retiring_reason) <= 2000),
    check ((retired_on is null) = (retiring_reason = ''))
);
create unique index criterion_code_is_used_once on concordat.criterion (partnership_id, track, lower(code));

create table concordat.criterion_version (
    id             uuid primary key,
    criterion_id   uuid not null references concordat.criterion,
    partnership_id uuid not null references concordat.partnership,
    number         int not null check (number > 0),
    holds_from     date not null,
    requirement    text not null check (length(requirement) between 1 and 2000),
    proving        text not null check (proving in ('JUDGED', 'SHARE', 'LEVEL', 'AVERAGE')),
    least          numeric check (least >= 0),
    or_count       numeric check (or_count >= 0),
    periods        int not null check (periods between 1 and 20),
    source         text not null check (length(source) between 1 and 2000),
    confirmed      boolean not null,
    reason         text not null check (length(reason) <= 2000),
    recorded_by    text not null check (length(recorded_by) between 1 and 200),
    unique (criterion_id, number),
    check ((proving = 'JUDGED') = (least is null)),
    check (or_count is null or proving = 'SHARE')
);
create trigger never_changed before update or delete on concordat.criterion_version
    for each row execute function app.refuse_change();

create table concordat.criterion_pursuit (
    id              uuid primary key,
    version         bigint not null,
    partnership_id  uuid not null references concordat.partnership,
    status_track_id uuid not null references concordat.status_track,
    criterion_id    uuid not null references concordat.criterion,
    owner_name      text not null check (length(owner_name) <= 200),
    next_step       text not null check (length(next_step) <= 2000),
    due_on          date,
    measure_id      uuid,
    unique (status_track_id, criterion_id)
);
create index on concordat.criterion_pursuit (criterion_id);
create index on concordat.criterion_pursuit (measure_id) where measure_id is not null;

create table concordat.criterion_assessment (
    id                uuid primary key,
    pursuit_id        uuid not null references concordat.criterion_pursuit,
    partnership_id    uuid not null references concordat.partnership,
    number            int not null check (number > 0),
    criterion_version int not null check (criterion_version > 0),
    verdict           text not null check (verdict in ('MET', 'AT_RISK', 'NOT_MET')),
    reason            text not null check (length(reason) between 1 and 2000),
    assessed_by       uuid not null references concordat.person,
    assessed_by_name  text not null check (length(assessed_by_name) between 1 and 200),
    assessed_on       date not null,
    confirmed_by      uuid references concordat.person,
    confirmed_by_name text not null check (length(confirmed_by_name) <= 200),
    confirmed_on      date,
    unique (pursuit_id, number),
    check (confirmed_by <> assessed_by),
    check ((confirmed_on is null) = (confirmed_by is null) and (confirmed_on is null) = (confirmed_by_name = '')),
    check (confirmed_on >= assessed_on)
);
create trigger stands before update or delete on concordat.criterion_assessment
    for each row execute function app.keep_but_for('{confirmed_by,confirmed_by_name,confirmed_on}', 'confirmed_on');

alter table concordat.status_evidence add foreign key (criterion_id) references concordat.criterion;

do $$
declare
    t    text;
    seen text := 'partnership_id = any (array(select app.known_partnerships()))';
begin
    foreach t in array array['criterion', 'criterion_version', 'criterion_pursuit', 'criterion_assessment'] loop
        perform app.protect(t, seen, seen);
        perform app.keep_history(t, seen);
    end loop;
end $$;

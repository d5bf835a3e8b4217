-- What committees plan to take up, in which months, and what was put off from one meeting to another. Whoever may read a
-- committee's business of that part sees it; but who is kept from an item that came from an entry is kept from the entry.
alter table concordat.agenda_item add planned_work_id uuid;
alter table concordat.agenda_item_history add planned_work_id uuid;

create table concordat.planned_work (
    id                   uuid primary key,
    version              bigint not null,
    audience             uuid not null references concordat.audience,
    committee_id         uuid not null references concordat.committee,
    partnership_id       uuid not null references concordat.partnership,
    title                text not null check (length(title) between 1 and 200),
    purpose              text not null,
    lead_by              text not null check (length(lead_by) between 1 and 200),
    author               text not null check (length(author) <= 200),
    source               text not null check (source in ('TERMS_OF_REFERENCE', 'STATUTORY', 'CYCLICAL', 'REQUESTED')),
    minute_reference     text not null check (length(minute_reference) <= 60),
    months               int not null check (months between 1 and 4095),
    section              text not null check (length(section) between 1 and 60),
    minutes_allotted     int not null check (minutes_allotted between 0 and 600),
    part                 text not null,
    confidential_because text,
    changes              bigint not null,
    planned_on           date not null,
    ended_because        text check (length(ended_because) between 1 and 2000),
    check (source <> 'REQUESTED' or minute_reference <> ''),
    check ((part = 'PART_2') = (confidential_because is not null))
);
create index on concordat.planned_work (committee_id, title) where ended_because is null;
create table concordat.planned_work_deferral (
    id              uuid primary key,
    planned_work_id uuid not null references concordat.planned_work,
    audience        uuid not null references concordat.audience,
    from_meeting_id uuid not null references concordat.meeting,
    to_meeting_id   uuid not null references concordat.meeting,
    reason          text not null check (length(reason) between 1 and 2000),
    unique (planned_work_id, from_meeting_id)
);
alter table concordat.agenda_item add foreign key (planned_work_id) references concordat.planned_work;
-- An entry is put on an agenda once, also by two officers at the same time.
create unique index on concordat.agenda_item (meeting_id, planned_work_id);
create index on concordat.agenda_item (planned_work_id) where planned_work_id is not null;
create index on concordat.agenda_item (committee_id) where planned_work_id is not null;

-- The entries from whose items the actor is kept.
create function app.kept_planned_work() returns setof uuid
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select i.planned_work_id from agenda_item i join kept_from k on k.item_id = i.id and k.person_id = app.person()
     where i.planned_work_id is not null
$$;
grant execute on function app.kept_planned_work() to ${applicationRole};

do $$
declare
    seen text := 'audience = any (array(select app.audiences())) and %I <> all (array(select app.kept_planned_work()))';
begin
    perform app.protect('planned_work', format(seen, 'id'));
    perform app.keep_history('planned_work', format(seen, 'id'));
    perform app.protect('planned_work_deferral', format(seen, 'planned_work_id'));
    perform app.keep_history('planned_work_deferral', format(seen, 'planned_work_id'));
end $$;

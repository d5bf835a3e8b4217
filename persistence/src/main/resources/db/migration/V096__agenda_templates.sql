-- How a committee draws up its agendas: its standing items in their sections, the style of references, and the year over
-- which it plans its work. A committee that has changed nothing has no row: it goes by the usual template.
create table concordat.agenda_template (
    id             uuid primary key references concordat.committee,
    version        bigint not null,
    audience       uuid not null references concordat.audience,
    partnership_id uuid not null references concordat.partnership,
    committee_code text not null check (length(committee_code) <= 60),
    sections       text not null check (length(sections) between 1 and 1300),
    paper_style    text not null check (paper_style in ('LETTERS', 'NUMBERED')),
    paper_pattern  text not null check (length(paper_pattern) between 1 and 40),
    work_year      text not null check (work_year in ('NHS', 'UNIVERSITY')),
    changes        bigint not null
);
create table concordat.agenda_template_item (
    id                   uuid primary key,
    template_id          uuid not null references concordat.agenda_template,
    audience             uuid not null references concordat.audience,
    position             int not null,
    section              text not null check (length(section) between 1 and 60),
    title                text not null check (length(title) between 1 and 200),
    purpose              text not null,
    mode                 text not null check (mode in ('VERBAL', 'ENCLOSURE', 'PRESENTATION')),
    lead_by              text not null check (length(lead_by) between 1 and 200),
    minutes_allotted     int not null check (minutes_allotted between 0 and 600),
    starred              boolean not null,
    part                 text not null,
    confidential_because text,
    check ((part = 'PART_2') = (confidential_because is not null))
);
create index on concordat.agenda_template_item (template_id, position);

do $$
declare
    t    text;
    seen text := 'audience = any (array(select app.audiences()))';
begin
    foreach t in array array['agenda_template', 'agenda_template_item'] loop
        perform app.protect(t, seen);
        perform app.keep_history(t, seen);
    end loop;
    execute format('create policy removed on concordat.agenda_template_item for delete using (%s)', seen);
    execute format('grant delete on concordat.agenda_template_item to %I', '${applicationRole}');
end $$;

-- An item stands in a section and is brought in one way. It may come from the template, be starred, and have a reference of
-- its papers. What was there before is business with an enclosure, which most of it was; nothing is starred.
alter table concordat.agenda_item
    add mode            text not null default 'ENCLOSURE' check (mode in ('VERBAL', 'ENCLOSURE', 'PRESENTATION')),
    add section         text not null default 'Business' check (length(section) between 1 and 60),
    add standing        boolean not null default false,
    add starred         boolean not null default false,
    add paper_reference text check (length(paper_reference) between 1 and 60),
    add paper_style     text check (paper_style in ('LETTERS', 'NUMBERED'));
alter table concordat.agenda_item add check ((paper_reference is null) = (paper_style is null));
alter table concordat.agenda_item_history
    add mode            text,
    add section         text,
    add standing        boolean,
    add starred         boolean,
    add paper_reference text,
    add paper_style     text;
alter table concordat.meeting add paper_letters int not null default 0;
alter table concordat.meeting_history add paper_letters int;
update concordat.agenda_item_history set mode = 'ENCLOSURE', section = 'Business', standing = false, starred = false;
update concordat.meeting_history set paper_letters = 0;

-- A reference is of one item of its meeting, and never taken away or changed.
create unique index on concordat.agenda_item (meeting_id, paper_reference);
create function app.keep_paper_reference() returns trigger language plpgsql as $$
begin
    raise exception 'a reference that was given out stays' using errcode = 'restrict_violation';
end $$;
create trigger keep_paper_reference before update of paper_reference, paper_style on concordat.agenda_item
    for each row when (old.paper_reference is not null
                       and (new.paper_reference is distinct from old.paper_reference
                            or new.paper_style is distinct from old.paper_style))
    execute function app.keep_paper_reference();
revoke execute on function app.keep_paper_reference() from ${applicationRole};

-- The references of a committee that are one of these, or one of these and a number: so that none is given twice.
create function app.paper_references_like(of_committee uuid, wanted text[]) returns setof text
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select i.paper_reference from agenda_item i
     where i.committee_id = of_committee and i.paper_reference is not null
       and exists (select from unnest(wanted) w
                    where i.paper_reference = w or left(i.paper_reference, length(w) + 1) = w || '-')
$$;
create index on concordat.agenda_item (committee_id, paper_reference) where paper_reference is not null;
grant execute on function app.paper_references_like(uuid, text[]) to ${applicationRole};

-- Beside the number, the time that is kept for it: without it no later item would begin when it is said to. A withdrawn item
-- takes no time.
drop function app.withheld_lines(uuid);
create function app.withheld_lines(of_meeting uuid)
returns table (item_position int, item_number text, item_minutes int)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select i.position, i.item_number, case when i.state = 'WITHDRAWN' then 0 else i.minutes_allotted end
      from agenda_item i join kept_from k on k.item_id = i.id and k.person_id = app.person()
     where i.meeting_id = of_meeting and i.published
     order by i.position
$$;
grant execute on function app.withheld_lines(uuid) to ${applicationRole};

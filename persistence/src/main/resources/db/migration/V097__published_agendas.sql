-- What was published of agendas, version by version: of each version the items that it says something new of. Never changed.
-- What is published of an item is seen by whoever sees the item, and withheld with it.
create table concordat.agenda_published_item (
    id               uuid primary key,
    agenda_item_id   uuid not null references concordat.agenda_item,
    meeting_id       uuid not null references concordat.meeting,
    audience         uuid not null references concordat.audience,
    published_at     timestamptz not null,
    position         int not null,
    item_number      text not null check (length(item_number) between 1 and 20),
    section          text not null check (length(section) between 1 and 60),
    title            text not null check (length(title) between 1 and 200),
    purpose          text not null,
    mode             text not null,
    lead_by          text not null check (length(lead_by) <= 200),
    minutes_allotted int not null,
    part             text not null,
    body             text not null check (length(body) <= 20000),
    starred          boolean not null,
    paper_reference  text not null check (length(paper_reference) <= 60),
    withdrawn        boolean not null
);
create index on concordat.agenda_published_item (agenda_item_id);
create index on concordat.agenda_published_item (meeting_id, published_at);

create trigger follow_published after update of audience on concordat.agenda_item
    for each row when (old.audience is distinct from new.audience)
    execute function app.pass_audience_on('agenda_published_item', 'agenda_item_id');

create function app.keep_published() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or to_jsonb(new) - 'audience' is distinct from to_jsonb(old) - 'audience' then
        raise exception 'a published agenda is never changed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger keep_published before update or delete on concordat.agenda_published_item
    for each row execute function app.keep_published();
revoke execute on function app.keep_published() from ${applicationRole};

do $$
declare
    seen text := 'audience = any (array(select app.audiences()))';
begin
    perform app.protect('agenda_published_item', seen);
    perform app.keep_history('agenda_published_item', seen);
end $$;

-- Posts that members hold in another partner: declared once for a committee, and confirmed in each meeting (COI-12).
create table concordat.standing_declaration (
    id                uuid primary key,
    version           bigint not null,
    audience          uuid not null references concordat.audience,
    partnership_id    uuid not null references concordat.partnership,
    committee_id      uuid not null references concordat.committee,
    person_id         uuid not null references concordat.person,
    person_name       text not null check (length(person_name) <= 200),
    person_post       text not null check (length(person_post) <= 200),
    organisation_id   uuid not null references concordat.organisation,
    organisation_name text not null check (length(organisation_name) <= 200),
    post_at_id        uuid not null references concordat.organisation,
    post_at_name      text not null check (length(post_at_name) <= 200),
    post_title        text not null check (length(post_title) between 1 and 200),
    paid              boolean not null,
    term_from         date not null,
    term_until        date check (term_until > term_from)
);
create index on concordat.standing_declaration (committee_id);

-- It is ended once; nothing else of it ever changes.
create function app.keep_standing_declaration() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    if old.term_until is not null
       or (to_jsonb(new) - '{term_until,version}'::text[]) is distinct from (to_jsonb(old) - '{term_until,version}'::text[])
    then
        raise exception 'a standing declaration is only ended, never changed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger keep_standing_declaration before update on concordat.standing_declaration
    for each row execute function app.keep_standing_declaration();
create trigger never_deleted before delete on concordat.standing_declaration
    for each row execute function app.refuse_change();

create table concordat.standing_confirmation (
    id                      uuid primary key,
    standing_declaration_id uuid not null references concordat.standing_declaration,
    meeting_id              uuid not null references concordat.meeting,
    audience                uuid not null references concordat.audience,
    answer                  text not null,
    answered_at             timestamptz not null,
    unique (meeting_id, standing_declaration_id)
);
create trigger never_changed before update or delete on concordat.standing_confirmation
    for each row execute function app.refuse_change();

do $$
declare
    t text;
begin
    foreach t in array array['standing_declaration', 'standing_confirmation'] loop
        perform app.protect(t, 'audience = any (array(select app.audiences()))');
        perform app.keep_history(t, 'audience = any (array(select app.audiences()))');
    end loop;
end $$;

-- Whether partners are on opposite sides of an item: fees, intellectual property, disputes, tariffs.
alter table concordat.agenda_item add opposite_sides boolean not null default false;
alter table concordat.agenda_item_history add opposite_sides boolean not null default false;

-- Whose standing declarations are in force on that day for the committee that meets, and whether each of theirs is
-- confirmed in this meeting; what was withdrawn or changed in it is another's business.
create function app.standing_posts(of_meeting uuid, on_day date)
returns table (person_id uuid, confirmed boolean)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select d.person_id, bool_and(coalesce(c.answer = 'CONFIRMED', false))
      from meeting m
      join standing_declaration d on d.committee_id = m.committee_id
      left join standing_confirmation c on c.standing_declaration_id = d.id and c.meeting_id = m.id
     where m.id = of_meeting
       and d.term_from <= on_day and (d.term_until is null or on_day < d.term_until)
       and (c.answer is null or c.answer = 'CONFIRMED')
     group by d.person_id
$$;

-- One's own vote, and an action that one owns, are withheld as well once one is kept from the item (COI-10).
create function app.kept_audiences() returns setof uuid
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select a.id from audience a join kept_from k on k.item_id = a.item_id where k.person_id = app.person()
$$;
do $$
declare
    t text;
    seen text;
begin
    foreach t in array array['vote', 'action', 'action_revision', 'action_note'] loop
        seen := 'audience = any (array(select app.audiences())) or '
            || case when t = 'vote' then 'person_id' else 'owner_id' end
            || ' = (select app.person()) and audience <> all (array(select app.kept_audiences()))';
        execute format('alter policy seen on concordat.%I using (%s)', t, seen);
        execute format('alter policy changed on concordat.%I using (%s)', t, seen);
        execute format('alter policy seen on concordat.%I using (%s)', t || '_history', seen);
        if t = 'vote' then
            execute format('alter policy withdrawn on concordat.vote using (%s)', seen);
        end if;
    end loop;
end $$;
grant execute on function app.kept_audiences() to ${applicationRole};

grant execute on function app.standing_posts(uuid, date) to ${applicationRole};
revoke execute on function app.keep_standing_declaration() from ${applicationRole};

-- Minutes: one set for each part of a meeting, with one minute for each item. A draft is for officer and chair; what has been
-- circulated is for everybody whom the part admits. A minute follows its item: whoever is kept from that is kept from it (PP-5, COI-10).

-- 1. How a committee draws up its minutes, and the item under which they are approved -----------------------------------------
alter table concordat.agenda_template
    add minute_pattern text not null default '{yy}/{seq}' check (length(minute_pattern) between 1 and 40),
    add clause_style   text not null default 'NONE' check (clause_style in ('NONE', 'DECIMAL', 'LETTERS')),
    add minute_footer  text not null default 'These minutes may be disclosed under the Freedom of Information Act 2000.'
                       check (length(minute_footer) <= 300);
alter table concordat.agenda_template_history add minute_pattern text, add clause_style text, add minute_footer text;
alter table concordat.agenda_template_item add for_minutes boolean not null default false;
alter table concordat.agenda_template_item_history add for_minutes boolean;
alter table concordat.agenda_item add for_minutes boolean not null default false;
alter table concordat.agenda_item_history add for_minutes boolean;

-- What is there already: the standing item of MT-6 is for minutes, wherever its title has been left as it was. A marker is no
-- change of anything that was recorded, so that no history is written for it.
alter table concordat.agenda_template_item disable trigger user;
alter table concordat.agenda_item disable trigger user;
update concordat.agenda_template_item set for_minutes = true where title = 'Minutes of the last meeting';
update concordat.agenda_item set for_minutes = true where standing and title = 'Minutes of the last meeting';
alter table concordat.agenda_template_item enable trigger user;
alter table concordat.agenda_item enable trigger user;
update concordat.agenda_template_history t set minute_pattern = o.minute_pattern, clause_style = o.clause_style,
       minute_footer = o.minute_footer from concordat.agenda_template o where o.id = t.id;
update concordat.agenda_template_item_history set for_minutes = title = 'Minutes of the last meeting';
update concordat.agenda_item_history set for_minutes = standing and title = 'Minutes of the last meeting';

-- 2. Tables -------------------------------------------------------------------------------------------------------------------
create table concordat.minutes (
    id                     uuid primary key,
    version                bigint not null,
    audience               uuid not null references concordat.audience,
    partnership_id         uuid not null references concordat.partnership,
    committee_id           uuid not null references concordat.committee,
    meeting_id             uuid not null references concordat.meeting,
    part                   text not null check (part in ('PART_1', 'PART_2')),
    meeting_reference      text not null check (length(meeting_reference) <= 60),
    met_at                 timestamptz not null,
    closed_at              timestamptz not null,
    state                  text not null check (state in ('DRAFTING', 'CHAIR_REVIEW', 'UNCONFIRMED', 'APPROVED',
                                                          'APPROVED_WITH_AMENDMENTS', 'SIGNED', 'PUBLISHED')),
    writers                text not null,
    submitted_by           text not null check (length(submitted_by) <= 200),
    submitted_by_id        uuid references concordat.person,
    submitted_at           timestamptz,
    returned_because       text not null check (length(returned_because) <= 2000),
    returned_by            text not null check (length(returned_by) <= 200),
    agreed_by              text not null check (length(agreed_by) <= 200),
    agreed_at              timestamptz,
    circulated_at          timestamptz,
    circulated_fingerprint text not null check (circulated_fingerprint ~ '^([0-9a-f]{64})?$'),
    facts                  text,
    approved_item_id       uuid references concordat.agenda_item,
    approved_meeting       text not null check (length(approved_meeting) <= 60),
    approved_at            timestamptz,
    amendments             int not null check (amendments >= 0),
    fingerprint            text not null check (fingerprint ~ '^([0-9a-f]{64})?$'),
    signed_by              text not null check (length(signed_by) <= 200),
    signed_at              timestamptz,
    published_at           timestamptz,
    unique (meeting_id, part),
    check ((state in ('DRAFTING', 'CHAIR_REVIEW')) = (circulated_at is null)),
    check ((circulated_at is null) = (facts is null)),
    check ((state in ('DRAFTING', 'CHAIR_REVIEW', 'UNCONFIRMED')) = (approved_at is null)),
    check ((approved_at is null) = (fingerprint = '')),
    check ((approved_at is null) = (approved_item_id is null)),
    check ((state in ('SIGNED', 'PUBLISHED')) = (signed_at is not null)),
    check ((state = 'PUBLISHED') = (published_at is not null)),
    check (published_at is null or part = 'PART_1')
);
create index on concordat.minutes (committee_id, met_at desc, id desc);
create index on concordat.minutes (met_at desc, id desc);
create index on concordat.minutes (audience, met_at desc, id desc);
create index on concordat.minutes (approved_item_id) where approved_item_id is not null;
create index on concordat.minutes (committee_id) where state = 'UNCONFIRMED';

create table concordat.minute_line (
    id             uuid primary key,
    audience       uuid not null references concordat.audience,
    minutes_id     uuid not null references concordat.minutes,
    committee_id   uuid not null references concordat.committee,
    agenda_item_id uuid not null references concordat.agenda_item,
    position       int not null,
    reference      text not null check (length(reference) between 1 and 60),
    year           int not null,
    sequence       int not null check (sequence > 0),
    changes        int not null,
    text           text not null check (length(text) <= 20000),
    written_by     text not null check (length(written_by) <= 200),
    facts          text,
    amended        text check (length(amended) <= 20000),
    -- A reference is never given twice, and no row is ever deleted (MI-4).
    unique (committee_id, reference),
    unique (committee_id, year, sequence),
    unique (minutes_id, agenda_item_id)
);
create index on concordat.minute_line (agenda_item_id);

create table concordat.minute_comment (
    id                uuid primary key,
    audience          uuid not null references concordat.audience,
    minutes_id        uuid not null references concordat.minutes,
    minute_line_id    uuid not null references concordat.minute_line,
    person_id         uuid not null,
    person_name       text not null check (length(person_name) <= 200),
    person_post       text not null check (length(person_post) <= 200),
    organisation_id   uuid not null,
    organisation_name text not null check (length(organisation_name) <= 200),
    text              text not null check (length(text) between 1 and 2000),
    made_at           timestamptz not null
);
create index on concordat.minute_comment (minutes_id, made_at);
create index on concordat.minute_comment (minute_line_id);

-- 3. Who sees it --------------------------------------------------------------------------------------------------------------
create function app.minutes_audience(of_minutes uuid, of_item uuid) returns uuid
language sql volatile security definer set search_path = concordat, app, pg_temp as $$
    select app.audience('COMMITTEE',
                        case when m.state in ('DRAFTING', 'CHAIR_REVIEW') then 'DRAFT' else 'PUBLISHED' end,
                        case when m.part = 'PART_2' or i.part = 'PART_2' then 2 else 1 end,
                        m.committee_id, case when i.withheld then i.id end, app.with_deputies(m.meeting_id), null)
      from minutes m left join agenda_item i on i.id = of_item
     where m.id = of_minutes
$$;

create function app.key_minutes(of_minutes uuid) returns void
language plpgsql volatile security definer set search_path = concordat, app, pg_temp as $$
begin
    update minutes m set audience = k.audience
      from (select app.minutes_audience(of_minutes, null) as audience) k
     where m.id = of_minutes and m.audience <> k.audience;
    update minute_line l set audience = k.audience
      from (select o.id, app.minutes_audience(of_minutes, o.agenda_item_id) as audience
              from minute_line o where o.minutes_id = of_minutes) k
     where l.id = k.id and l.audience <> k.audience;
    update minute_comment c set audience = l.audience
      from minute_line l where l.id = c.minute_line_id and c.minutes_id = of_minutes and c.audience <> l.audience;
end $$;

create function app.key_new_minutes() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    case tg_table_name
        when 'minutes' then
            new.audience := app.audience('COMMITTEE', 'DRAFT', case new.part when 'PART_2' then 2 else 1 end,
                                         new.committee_id, null, app.with_deputies(new.meeting_id), null);
        when 'minute_line' then
            new.audience := app.minutes_audience(new.minutes_id, new.agenda_item_id);
        else
            select l.audience into new.audience from minute_line l where l.id = new.minute_line_id;
    end case;
    return new;
end $$;
create trigger a_key before insert on concordat.minutes for each row execute function app.key_new_minutes();
create trigger a_key before insert on concordat.minute_line for each row execute function app.key_new_minutes();
create trigger a_key before insert on concordat.minute_comment for each row execute function app.key_new_minutes();

create function app.key_minutes_of_row() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
declare
    m record;
begin
    if tg_table_name = 'minutes' then
        perform app.key_minutes(new.id);
    else
        for m in select minutes_id from minute_line where agenda_item_id = new.id loop
            perform app.key_minutes(m.minutes_id);
        end loop;
    end if;
    return null;
end $$;
create trigger key_minutes after update of state on concordat.minutes
    for each row when (old.state is distinct from new.state) execute function app.key_minutes_of_row();
create trigger key_minutes after update of audience, part, withheld on concordat.agenda_item
    for each row when (old.audience is distinct from new.audience or old.part is distinct from new.part
                       or old.withheld is distinct from new.withheld)
    execute function app.key_minutes_of_row();

-- 4. What stays as it was (MI-5) ----------------------------------------------------------------------------------------------
create function app.keep_minutes() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
declare
    was      text := to_jsonb(old) ->> 'state';
    becomes  text := to_jsonb(new) ->> 'state';
    of_state text := coalesce(was, (select state from minutes where id = (to_jsonb(old) ->> 'minutes_id')::uuid));
    may      text[] := case
        when tg_table_name = 'minute_comment' then '{audience}'
        when tg_table_name = 'minute_line' then case of_state
            when 'DRAFTING' then '{audience,changes,text,written_by}'
            when 'CHAIR_REVIEW' then '{audience,facts}'
            when 'UNCONFIRMED' then case when to_jsonb(old) ->> 'facts' is null
                then '{audience,facts}' else '{audience,changes,amended}' end
            else '{audience}' end
        else case was
            when 'DRAFTING' then '{audience,version,state,writers,submitted_by,submitted_by_id,submitted_at,'
                || 'returned_because,returned_by}'
            when 'CHAIR_REVIEW' then '{audience,version,state,returned_because,returned_by,agreed_by,agreed_at,circulated_at,'
                || 'circulated_fingerprint,facts}'
            when 'UNCONFIRMED' then '{audience,version,state,approved_item_id,approved_meeting,approved_at,amendments,fingerprint}'
            when 'PUBLISHED' then '{audience}'
            when 'SIGNED' then '{audience,version,state,published_at}'
            else '{audience,version,state,signed_by,signed_at}' end end::text[];
begin
    if tg_op = 'DELETE' or to_jsonb(old) - may is distinct from to_jsonb(new) - may
       or was <> becomes and (was, becomes) not in (('DRAFTING', 'CHAIR_REVIEW'), ('CHAIR_REVIEW', 'DRAFTING'),
               ('CHAIR_REVIEW', 'UNCONFIRMED'), ('UNCONFIRMED', 'APPROVED'), ('UNCONFIRMED', 'APPROVED_WITH_AMENDMENTS'),
               ('APPROVED', 'SIGNED'), ('APPROVED_WITH_AMENDMENTS', 'SIGNED'), ('SIGNED', 'PUBLISHED'))
    then
        raise exception 'what has been circulated or approved of minutes is never changed or deleted'
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger stands before update or delete on concordat.minutes for each row execute function app.keep_minutes();
create trigger stands before update or delete on concordat.minute_line for each row execute function app.keep_minutes();
create trigger stands before update or delete on concordat.minute_comment for each row execute function app.keep_minutes();

-- 5. What rules ask: ids and numbers, whoever asks --------------------------------------------------------------------------
create function app.items_to_minute(of_meeting uuid, in_part text)
returns table (item_id uuid, item_position int, item_number text)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select i.id, i.position, i.item_number from agenda_item i
     where i.meeting_id = of_meeting and i.part = in_part and i.published and i.state <> 'WITHDRAWN'
     order by i.position, i.id
$$;
create function app.minutes_begun(of_meeting uuid, in_part text) returns uuid
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select id from minutes where meeting_id = of_meeting and part = in_part $$;
create function app.count_minutes(of_minutes uuid) returns bigint
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select count(*) from minute_line where minutes_id = of_minutes $$;
create function app.last_minute_number(of_committee uuid, in_year int) returns int
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select coalesce(max(sequence), 0) from minute_line where committee_id = of_committee and year = in_year $$;
create function app.minute_references_like(of_committee uuid, wanted text[]) returns setof text
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select l.reference from minute_line l
     where l.committee_id = of_committee
       and exists (select from unnest(wanted) w where l.reference = w or left(l.reference, length(w) + 1) = w || '-')
$$;

-- The minutes that the actor is kept from, of minutes that the actor may see: number and reference, and no other field.
create function app.withheld_minutes(of_minutes uuid)
returns table (item_position int, minute_reference text, item_number text)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select l.position, l.reference, i.item_number
      from minute_line l
      join minutes m on m.id = l.minutes_id and m.audience = any (array(select app.audiences()))
      join agenda_item i on i.id = l.agenda_item_id
      join kept_from k on k.item_id = l.agenda_item_id and k.person_id = app.person()
     where l.minutes_id = of_minutes
     order by l.position
$$;

grant execute on function app.items_to_minute(uuid, text), app.minutes_begun(uuid, text), app.count_minutes(uuid),
    app.last_minute_number(uuid, int), app.minute_references_like(uuid, text[]), app.withheld_minutes(uuid)
    to ${applicationRole};
revoke execute on function app.minutes_audience(uuid, uuid), app.key_minutes(uuid), app.key_new_minutes(),
    app.key_minutes_of_row(), app.keep_minutes() from ${applicationRole};

do $$
declare
    t    text;
    seen text := 'audience = any (array(select app.audiences()))';
begin
    foreach t in array array['minutes', 'minute_line', 'minute_comment'] loop
        perform app.protect(t, seen);
        perform app.keep_history(t, seen);
    end loop;
end $$;

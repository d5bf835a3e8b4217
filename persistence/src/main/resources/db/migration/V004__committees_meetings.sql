-- Terms of reference, meetings, attendance and interests: all that quorum and votes are reckoned from.

-- 1. Terms of reference: versions, never changed, only ended ---------------------------------------------------------------
create table concordat.terms_of_reference (
    id                    uuid primary key,
    committee_id          uuid not null references concordat.committee,
    audience              uuid not null references concordat.audience,
    version_number        int not null,
    term_from             date not null,
    term_until            date,
    chair_required        boolean not null,
    decision_method       text not null,
    casting_vote          boolean not null,
    joint_posts           text not null,
    deputies_may_vote     boolean not null,
    notice_days           int not null,
    notice_in             text not null,
    remote_allowed        boolean not null,
    grace_minutes         int not null,
    minimum_attendance    int not null,
    draft_days            int not null,
    circulate_days        int not null,
    chairs_action         boolean not null,
    written_resolution    boolean not null,
    extraordinary_meeting boolean not null,
    call_in               boolean not null,
    may_delegate          boolean not null,
    rescind_months        int not null,
    unique (committee_id, version_number),
    check (term_until > term_from),
    -- At commit: the version before ends in the same transaction, after the new one is written.
    exclude using gist (committee_id with =, daterange(term_from, term_until) with &&) deferrable initially deferred
);
create table concordat.terms_minimum (
    terms_id        uuid not null references concordat.terms_of_reference,
    position        int not null,
    needed          int not null check (needed > 0),
    organisation_id uuid references concordat.organisation,
    seat_class      text,
    primary key (terms_id, position)
);
create table concordat.terms_veto_matter (
    terms_id uuid not null references concordat.terms_of_reference,
    matter   text not null check (length(matter) <= 200),
    primary key (terms_id, matter)
);
create table concordat.terms_approval (
    terms_id        uuid not null references concordat.terms_of_reference,
    position        int not null,
    organisation_id uuid not null references concordat.organisation,
    body            text not null check (length(body) <= 200),
    approved_on     date not null,
    primary key (terms_id, position)
);

-- 2. Meetings --------------------------------------------------------------------------------------------------------------
create table concordat.meeting (
    id                      uuid primary key,
    version                 bigint not null,
    audience                uuid not null references concordat.audience,
    partnership_id          uuid not null references concordat.partnership,
    committee_id            uuid not null references concordat.committee,
    reference               text not null unique check (length(reference) <= 60),
    title                   text not null check (length(title) between 1 and 200),
    starts_at               timestamptz not null,
    ends_at                 timestamptz not null,
    place                   text not null check (length(place) <= 200),
    remote_allowed          boolean not null,
    state                   text not null,
    agenda_published_at     timestamptz,
    opened_at               timestamptz,
    closed_at               timestamptz,
    cancelled_because       text check (length(cancelled_because) <= 2000),
    public_excluded_because text check (length(public_excluded_because) <= 2000),
    public_excluded_at      timestamptz,
    check (ends_at > starts_at)
);
create index on concordat.meeting (audience, starts_at desc, id desc);
create index on concordat.meeting (starts_at desc, id desc);
create index on concordat.meeting (committee_id, starts_at desc, id desc);

create table concordat.agenda_item (
    id                     uuid primary key,
    version                bigint not null,
    audience               uuid not null references concordat.audience,
    meeting_id             uuid not null references concordat.meeting,
    committee_id           uuid not null references concordat.committee,
    position               int not null,
    item_number            text not null check (length(item_number) between 1 and 20),
    title                  text not null check (length(title) between 1 and 200),
    purpose                text not null,
    lead_by                text not null check (length(lead_by) <= 200),
    minutes_allotted       int not null check (minutes_allotted between 0 and 600),
    part                   text not null,
    confidential_because   text,
    foi_exemption          text check (length(foi_exemption) <= 20),
    confidential_review_on date,
    body                   text not null check (length(body) <= 20000),
    state                  text not null,
    published              boolean not null,
    withheld               boolean not null,
    admitted_late_because  text check (length(admitted_late_because) <= 2000),
    opened_at              timestamptz,
    closed_at              timestamptz
);
create index on concordat.agenda_item (meeting_id, position);

create table concordat.presence (
    id                uuid primary key,
    meeting_id        uuid not null references concordat.meeting,
    audience          uuid not null references concordat.audience,
    person_id         uuid not null references concordat.person,
    person_name       text not null check (length(person_name) <= 200),
    person_post       text not null check (length(person_post) <= 200),
    organisation_id   uuid not null references concordat.organisation,
    organisation_name text not null check (length(organisation_name) <= 200),
    present_as        text not null,
    remote            boolean not null,
    arrived_at        timestamptz not null,
    left_at           timestamptz,
    check (left_at >= arrived_at)
);
create index on concordat.presence (meeting_id);

create table concordat.apology (
    id                uuid primary key,
    meeting_id        uuid not null references concordat.meeting,
    audience          uuid not null references concordat.audience,
    person_id         uuid not null references concordat.person,
    person_name       text not null check (length(person_name) <= 200),
    person_post       text not null check (length(person_post) <= 200),
    organisation_id   uuid not null references concordat.organisation,
    organisation_name text not null check (length(organisation_name) <= 200),
    received_at       timestamptz not null
);
create index on concordat.apology (meeting_id);

create table concordat.deputy (
    id                uuid primary key,
    meeting_id        uuid not null references concordat.meeting,
    audience          uuid not null references concordat.audience,
    seat_id           uuid not null references concordat.seat,
    person_id         uuid not null references concordat.person,
    person_name       text not null check (length(person_name) <= 200),
    person_post       text not null check (length(person_post) <= 200),
    organisation_id   uuid not null references concordat.organisation,
    organisation_name text not null check (length(organisation_name) <= 200),
    named_at          timestamptz not null
);
create index on concordat.deputy (meeting_id);

create table concordat.declaration (
    id                uuid primary key,
    agenda_item_id    uuid not null references concordat.agenda_item,
    audience          uuid not null references concordat.audience,
    person_id         uuid not null references concordat.person,
    person_name       text not null check (length(person_name) <= 200),
    person_post       text not null check (length(person_post) <= 200),
    organisation_id   uuid not null references concordat.organisation,
    organisation_name text not null check (length(organisation_name) <= 200),
    interest_type     text not null,
    nature            text not null check (length(nature) <= 2000),
    declared_at       timestamptz not null,
    handling          text,
    ruling_reason     text check (length(ruling_reason) <= 2000),
    ruled_by          uuid,
    ruled_by_name     text check (length(ruled_by_name) <= 400),
    ruled_at          timestamptz,
    left_at           timestamptz,
    returned_at       timestamptz,
    unique (agenda_item_id, person_id)
);

-- A ruling that withholds the item keeps its person from it at once; a milder one lets them back (COI-10).
create function app.follow_ruling() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    perform app.keep_from(new.agenda_item_id, new.person_id,
                          coalesce(new.handling in ('LEAVE_NO_PAPER', 'REMOVED'), false));
    return null;
end $$;
create trigger follow_ruling after insert or update of handling on concordat.declaration
    for each row execute function app.follow_ruling();

-- 3. The whole truth, for rules: ids and what they reckon with, whoever asks ---------------------------------------------------
create function app.room_present(of_meeting uuid, at timestamptz)
returns table (person_id uuid, remote boolean)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select p.person_id, p.remote from presence p
     where p.meeting_id = of_meeting and p.arrived_at <= at and (p.left_at is null or at < p.left_at)
$$;

-- A deputy's name goes on the roll that a decision keeps, as a member's does.
create function app.room_deputies(of_meeting uuid)
returns table (seat_id uuid, person_id uuid, person_name text, person_post text, organisation_id uuid,
               organisation_name text)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select d.seat_id, d.person_id, d.person_name, d.person_post, d.organisation_id, d.organisation_name
      from deputy d where d.meeting_id = of_meeting
$$;

create function app.room_handlings(of_item uuid)
returns table (person_id uuid, handling text)
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select d.person_id, d.handling from declaration d where d.agenda_item_id = of_item $$;

create function app.committee_of_item(of_item uuid, of_meeting uuid) returns uuid
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select committee_id from agenda_item where id = of_item and meeting_id = of_meeting $$;

create function app.count_items(of_meeting uuid) returns int
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select count(*)::int from agenda_item where meeting_id = of_meeting $$;

-- The number and place of each published item that the actor, a member of the committee, is kept from; nothing else.
create function app.withheld_lines(of_meeting uuid)
returns table (item_position int, item_number text)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select i.position, i.item_number
      from agenda_item i join kept_from k on k.item_id = i.id and k.person_id = app.person()
     where i.meeting_id = of_meeting and i.published
     order by i.position
$$;

create function app.is_committee_code_taken(wanted text) returns boolean
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select exists (select from committee where code = wanted) $$;

-- What records of that day call a person who has a post at that organisation: name and post.
create function app.person_on_record(of_person uuid, of_organisation uuid, on_day date)
returns table (person_name text, person_post text, organisation_name text)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select p.name, p.job_title, o.short_name
      from person p join organisation o on o.id = of_organisation
     where p.id = of_person
       and (p.organisation_id = of_organisation
            or exists (select from appointment a
                        where a.person_id = p.id and a.organisation_id = of_organisation
                          and a.term_from <= on_day and (a.term_until is null or on_day < a.term_until)))
$$;

-- 4. Policies ------------------------------------------------------------------------------------------------------------------
do $$
declare
    t text;
begin
    foreach t in array array['terms_of_reference', 'meeting', 'agenda_item', 'presence', 'apology', 'deputy',
                             'declaration'] loop
        perform app.protect(t, 'audience = any (array(select app.audiences()))');
        perform app.keep_history(t, 'audience = any (array(select app.audiences()))');
    end loop;
    -- Parts of one version of terms of reference: written with it, seen by whoever belongs to a partnership.
    foreach t in array array['terms_minimum', 'terms_veto_matter', 'terms_approval'] loop
        perform app.protect(t, 'app.is_somebody()');
    end loop;
end $$;

grant execute on all functions in schema app to ${applicationRole};
revoke execute on function app.refuse_change(), app.write_history(), app.keep_history(text, text),
    app.protect(text, text, text), app.follow_ruling() from ${applicationRole};

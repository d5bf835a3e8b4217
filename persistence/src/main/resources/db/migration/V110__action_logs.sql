-- Actions arise from items of agendas, decided or not; they have evidence, pass to other owners and committees, and are agreed as
-- complete at a meeting or by the chair (AC-1 to AC-6).

-- 1. Where an action arose: of those that there are, by their decision -------------------------------------------------------
alter table concordat.action
    alter decision_id drop not null,
    add meeting_id uuid references concordat.meeting,
    add agenda_item_id uuid references concordat.agenda_item,
    add part text check (part in ('PART_1', 'PART_2')),
    add minute_reference text check (length(minute_reference) between 1 and 120),
    add met_on date,
    add closing_meeting_id uuid references concordat.meeting,
    add closing_meeting text check (length(closing_meeting) <= 60),
    add goes_on_as_id uuid references concordat.action deferrable initially deferred,
    add goes_on_as text check (length(goes_on_as) <= 600),
    add came_from_id uuid references concordat.action deferrable initially deferred,
    add came_from text check (length(came_from) <= 600);
alter table concordat.action_history
    alter decision_id drop not null,
    add meeting_id uuid,
    add agenda_item_id uuid,
    add part text,
    add minute_reference text,
    add met_on date,
    add closing_meeting_id uuid,
    add closing_meeting text,
    add goes_on_as_id uuid,
    add goes_on_as text,
    add came_from_id uuid,
    add came_from text;

-- What is said of old rows is no change of theirs: it is said of each of their versions alike, and no history is written of it.
alter table concordat.action disable trigger user;
update concordat.action a
   set meeting_id = d.meeting_id, agenda_item_id = d.agenda_item_id, part = d.part,
       minute_reference = m.reference || ', item ' || i.item_number,
       met_on = (m.starts_at at time zone 'Europe/London')::date
  from concordat.decision d
  join concordat.meeting m on m.id = d.meeting_id
  join concordat.agenda_item i on i.id = d.agenda_item_id
 where d.id = a.decision_id;
alter table concordat.action enable trigger user;
update concordat.action_history h
   set meeting_id = a.meeting_id, agenda_item_id = a.agenda_item_id, part = a.part, minute_reference = a.minute_reference,
       met_on = a.met_on
  from concordat.action a where a.id = h.id;
alter table concordat.action
    alter meeting_id set not null,
    alter agenda_item_id set not null,
    alter part set not null,
    alter minute_reference set not null,
    alter met_on set not null,
    add check ((goes_on_as_id is null) = (goes_on_as is null)),
    add check ((came_from_id is null) = (came_from is null)),
    add check ((closing_meeting_id is null) = (closing_meeting is null));
create index on concordat.action (agenda_item_id);
create index on concordat.action (committee_id, part, met_on) where closed_on is null;
create index on concordat.action (committee_id, part, closed_on) where closed_on is not null;
create index on concordat.action (audience, due, id) where state = 'PROPOSED_COMPLETE';

-- Where it arose stays as it is, and so does where it goes on.
create function app.keep_origin() returns trigger language plpgsql as $$
declare
    stays text[] := '{id,partnership_id,committee_id,decision_id,meeting_id,agenda_item_id,part,minute_reference,met_on,reference,'
        || 'description,owner_id,owner_name,owner_post,organisation_id,organisation_name,raised_on,original_due,came_from_id,came_from}';
    was jsonb := to_jsonb(old);
    now jsonb := to_jsonb(new);
    name text;
begin
    if tg_op = 'DELETE' then
        return old;
    end if;
    foreach name in array stays loop
        if was -> name is distinct from now -> name then
            raise exception 'the % of action % is never changed', name, old.reference using errcode = 'restrict_violation';
        end if;
    end loop;
    if old.goes_on_as_id is not null and new.goes_on_as_id is distinct from old.goes_on_as_id then
        raise exception 'action % was transferred, and stays so', old.reference using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger origin_stays before update on concordat.action for each row execute function app.keep_origin();

-- 2. What each note is about ---------------------------------------------------------------------------------------------------
alter table concordat.action_note
    add kind text not null default 'PROGRESS'
        check (kind in ('PROGRESS', 'HELD', 'RESUMED', 'PROPOSED', 'NOT_AGREED', 'COMPLETED', 'REOPENED', 'CANCELLED', 'TRANSFERRED',
                        'TAKEN_OVER'));
alter table concordat.action_note_history add kind text not null default 'PROGRESS';
alter table concordat.action_note alter kind drop default;

-- 3. What shows that it is done -------------------------------------------------------------------------------------------------
create table concordat.action_evidence (
    id          uuid primary key,
    action_id   uuid not null references concordat.action,
    audience    uuid not null references concordat.audience,
    owner_id    uuid,
    kind        text not null check (kind in ('TEXT', 'LINK', 'FILE')),
    text        text not null check (length(text) <= 2000),
    link        text check (length(link) <= 2000 and link ~* '^https?://'),
    file_name   text check (length(file_name) between 1 and 200),
    format      text check (length(format) <= 40),
    bytes       bigint check (bytes > 0),
    fingerprint text check (fingerprint ~ '^[0-9a-f]{64}$'),
    active      text not null check (length(active) <= 200),
    scan        text check (scan in ('NOT_SCANNED', 'CLEAN', 'FOUND')),
    added_by    text not null check (length(added_by) between 1 and 200),
    added_at    timestamptz not null,
    withdrawn   boolean not null,
    check ((kind = 'LINK') = (link is not null)),
    check ((kind = 'FILE') = (file_name is not null)),
    check (num_nonnulls(file_name, format, bytes, fingerprint, scan) in (0, 5)),
    check (kind = 'FILE' or text <> '')
);
create index on concordat.action_evidence (action_id);
create trigger follow_owner before insert on concordat.action_evidence
    for each row execute function app.follow_owner();

create function app.keep_evidence() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
       or to_jsonb(new) - '{audience,withdrawn}'::text[] is distinct from to_jsonb(old) - '{audience,withdrawn}'::text[]
       or old.withdrawn and not new.withdrawn then
        raise exception 'evidence is withdrawn, never changed or deleted' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger evidence_stands before update or delete on concordat.action_evidence
    for each row execute function app.keep_evidence();

-- Its files lie where those of papers lie. Content belongs to a paper, or to an action.
alter table concordat.paper_content
    alter author_id drop not null,
    alter sponsor_id drop not null,
    alter paper_id drop not null,
    add action_id uuid references concordat.action,
    add owner_id uuid references concordat.person,
    add check (num_nonnulls(paper_id, author_id, sponsor_id) in (0, 3)),
    add check (num_nonnulls(action_id, owner_id) in (0, 2)),
    add check ((paper_id is null) <> (action_id is null));
alter table concordat.paper_content_history
    alter author_id drop not null,
    alter sponsor_id drop not null,
    alter paper_id drop not null,
    add action_id uuid,
    add owner_id uuid;
create index on concordat.paper_content (action_id) where action_id is not null;
alter table concordat.paper_chunk
    alter author_id drop not null,
    alter sponsor_id drop not null,
    add owner_id uuid references concordat.person;

drop trigger a_key on concordat.paper_content;
create trigger a_key before insert on concordat.paper_content
    for each row when (new.paper_id is not null) execute function app.key_with_paper();
create function app.key_with_action() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    select a.audience, a.owner_id into new.audience, new.owner_id from action a where a.id = new.action_id;
    return new;
end $$;
create trigger a_key_of_action before insert on concordat.paper_content
    for each row when (new.action_id is not null) execute function app.key_with_action();
drop trigger key_paper on concordat.paper_content;
create constraint trigger key_paper after insert on concordat.paper_content
    deferrable initially deferred for each row when (new.paper_id is not null) execute function app.key_paper_of_row();

create or replace function app.key_with_content() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    select c.audience, c.author_id, c.sponsor_id, c.owner_id into new.audience, new.author_id, new.sponsor_id, new.owner_id
      from paper_content c where c.id = new.content_id;
    return new;
end $$;
create or replace function app.keep_chunk() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (new.content_id, new.number, new.author_id, new.sponsor_id, new.owner_id) is distinct from
                           (old.content_id, old.number, old.author_id, old.sponsor_id, old.owner_id)
       or tg_argv[0] = 'content' then
        raise exception 'the content of a file is never changed or deleted' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

-- 4. Who sees it: whoever sees the action. Its owner does by being who they are, until they are kept from its item ------------------
do $$
declare
    seen text := 'audience = any (array(select app.audiences()))'
        || ' or owner_id = (select app.person()) and audience <> all (array(select app.kept_audiences()))';
    file text := 'app.is_operator() or audience = any (array(select app.audiences()))'
        || ' or author_id = (select app.person()) or sponsor_id = (select app.person())'
        || ' or owner_id = (select app.person()) and audience <> all (array(select app.kept_audiences()))';
    t    text;
begin
    perform app.protect('action_evidence', seen);
    perform app.keep_history('action_evidence', seen);
    foreach t in array array['paper_content', 'paper_chunk'] loop
        execute format('alter policy seen on concordat.%I using (%s)', t, file);
        execute format('alter policy changed on concordat.%I using (%s)', t, file);
    end loop;
    execute format('alter policy seen on concordat.paper_content_history using (%s)', file);
end $$;

-- All that follows an item is withheld with it (COI-10): the tables are listed once, by what they belong to.
create or replace function app.follows_item() returns table (of_table text, belongs text)
language sql immutable as $$
    values ('decision', 'r.agenda_item_id = $1'),
           ('action', 'r.agenda_item_id = $1'),
           ('decision_link', 'exists (select from decision d
                                       where d.id in (r.later_id, r.earlier_id) and d.agenda_item_id = $1)'),
           ('paper_chunk', 'r.content_id in (select c.id from paper_content c join action a on a.id = c.action_id
                                              where a.agenda_item_id = $1)')
    union all
    select t, 'r.decision_id in (select d.id from decision d where d.agenda_item_id = $1)'
      from unnest(array['decision_leg', 'decision_condition', 'decision_pin', 'decision_consultation', 'decision_awaited', 'vote']) t
    union all
    select t, 'r.leg_id in (select l.id from decision_leg l join decision d on d.id = l.decision_id
                             where d.agenda_item_id = $1)'
      from unnest(array['decision_roll', 'decision_quorum', 'decision_tally', 'decision_mandate']) t
    union all
    select t, 'r.action_id in (select a.id from action a where a.agenda_item_id = $1)'
      from unnest(array['action_revision', 'action_note', 'action_evidence', 'paper_content']) t
$$;

-- Whoever is kept from an item finds no entry of the journal about its actions either, whether they came of a decision or not.
create or replace function app.kept_entries() returns setof bigint
language plpgsql stable security definer set search_path = concordat, app, pg_temp as $$
declare
    kept text[] := array(
        select k.item_id::text from kept_from k where k.person_id = app.person()
        union
        select d.id::text from kept_from k join decision d on d.agenda_item_id = k.item_id
         where k.person_id = app.person()
        union
        select a.id::text from kept_from k join action a on a.agenda_item_id = k.item_id
         where k.person_id = app.person()
        union
        select p.id::text from kept_from k join paper p on p.agenda_item_id = k.item_id
         where k.person_id = app.person());
begin
    if cardinality(kept) > 0 then
        return query
            select e.position
              from journal_entry e join journal_payload p using (position)
             where (e.person_id = app.person() or e.partnership_id in (select app.audited_partnerships()))
               and (e.subject_id::text = any (kept) or p.payload ~ array_to_string(kept, '|'));
    end if;
end $$;

revoke execute on function app.keep_origin(), app.keep_evidence(), app.key_with_action(), app.follows_item() from ${applicationRole};

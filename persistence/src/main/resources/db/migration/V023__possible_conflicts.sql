-- What items of an agenda are about, and how possible conflicts with the register of interests were answered (COI-8).

-- 1. Organisations, people and agreements that an item concerns: seen by whoever sees the item ------------------------------------
create table concordat.item_tag (
    id             uuid primary key,
    agenda_item_id uuid not null references concordat.agenda_item,
    audience       uuid not null references concordat.audience,
    position       int not null,
    concern_kind   text not null,
    concern_name   text not null check (length(concern_name) between 1 and 200),
    concern_known  uuid
);
create index on concordat.item_tag (agenda_item_id);
select app.protect('item_tag', 'audience = any (array(select app.audiences()))');
select app.keep_history('item_tag', 'audience = any (array(select app.audiences()))');
create policy removed on concordat.item_tag for delete using (audience = any (array(select app.audiences())));
grant delete on concordat.item_tag to ${applicationRole};

-- 2. A possible conflict that is none, as whoever presided said, for this reason: for chair, officer and auditor --------------------
create table concordat.conflict_set_aside (
    id              uuid primary key,
    agenda_item_id  uuid not null references concordat.agenda_item,
    audience        uuid not null references concordat.audience,
    interest_id     uuid not null references concordat.interest,
    person_id       uuid not null references concordat.person,
    person_name     text not null check (length(person_name) <= 200),
    because         text not null check (length(because) between 1 and 2000),
    decided_by      uuid not null references concordat.person,
    decided_by_name text not null check (length(decided_by_name) <= 400),
    decided_at      timestamptz not null,
    unique (agenda_item_id, interest_id)
);
select app.protect('conflict_set_aside', 'audience = any (array(select app.audiences()))');
select app.keep_history('conflict_set_aside', 'audience = any (array(select app.audiences()))');
create trigger never_changed before update on concordat.conflict_set_aside
    for each row execute function app.keep_but_for_audience();
create trigger never_deleted before delete on concordat.conflict_set_aside
    for each row execute function app.refuse_change();

-- Both follow their item, however its audience changes: published, moved to Part 2, withheld from somebody (COI-10).
create function app.follow_item_audience() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    update item_tag set audience = new.audience where agenda_item_id = new.id;
    update conflict_set_aside
       set audience = app.audience('COMMITTEE', 'VOTES', case new.part when 'PART_1' then 1 else 2 end, new.committee_id,
                                   case when new.withheld then new.id end, null, null)
     where agenda_item_id = new.id;
    return null;
end $$;
create trigger follow_item_audience after update of audience on concordat.agenda_item
    for each row when (old.audience is distinct from new.audience) execute function app.follow_item_audience();

-- 3. The whole truth, for the matching, whoever asks ------------------------------------------------------------------------------------
-- What each item of a meeting concerns: its tags and those of the deferred matter that it takes up again, the agreement of
-- a question that is open on it, and the parties of either. Of an agreement that nobody tagged no more than its reference.
create function app.concerns_of_meeting(of_meeting uuid)
returns table (item_id uuid, concern_kind text, concern_name text, concern_known uuid, by_way_of text)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    with recursive item as (select id, continues_id from agenda_item where meeting_id = of_meeting and state <> 'WITHDRAWN'),
         line as (select id as item_id, id as named_on, continues_id from item
                  union
                  select l.item_id, e.id, e.continues_id
                    from line l join decision d on d.id = l.continues_id join agenda_item e on e.id = d.agenda_item_id),
         tagged as (select distinct l.item_id as agenda_item_id, t.concern_kind, t.concern_name, t.concern_known
                      from line l join item_tag t on t.agenda_item_id = l.named_on),
         asked as (select distinct d.agenda_item_id, g.id, g.reference
                     from decision d join item i on i.id = d.agenda_item_id join agreement g on g.id = d.agreement_id
                    where d.state = 'OPEN'),
         agreed as (select agenda_item_id, concern_known as id from tagged where concern_kind = 'AGREEMENT'
                    union select agenda_item_id, id from asked)
    select agenda_item_id, concern_kind, concern_name, concern_known, '' from tagged
    union all
    select agenda_item_id, 'AGREEMENT', reference, id, '' from asked
    union all
    select a.agenda_item_id, 'ORGANISATION', left(p.name_as_signed, 200), p.organisation_id, g.reference
      from agreed a join agreement g on g.id = a.id join agreement_party p on p.agreement_id = g.id
     order by 1, 2, 3
$$;

-- The interests that members and deputies of a meeting have on its day, published or not; what they are in words only if
-- they are published.
create function app.interests_at_meeting(of_meeting uuid)
returns table (interest_id uuid, person_id uuid, person_name text, person_post text, organisation_id uuid,
               organisation_name text, interest_type text, concern_kind text, concern_name text, concern_known uuid,
               description text)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    with held as (select committee_id, (starts_at at time zone 'Europe/London')::date as day
                    from meeting where id = of_meeting),
         member as (select h.person_id from held cross join lateral app.seat_holders(held.committee_id, held.day) h
                    union select d.person_id from app.room_deputies(of_meeting) d)
    select i.id, i.person_id, i.person_name, i.person_post, i.organisation_id, i.organisation_name, i.interest_type,
           i.concern_kind, i.concern_name, i.concern_known, case when i.publication = 'PUBLISHED' then i.description end
      from interest i
      join member m on m.person_id = i.person_id
     cross join held
     where i.term_from <= held.day and (i.term_until is null or held.day < i.term_until)
     order by i.person_name, i.id
$$;

-- Which of them are answered: by a declaration of that person in the item, or by having been set aside.
create function app.answered_conflicts(of_meeting uuid)
returns table (item_id uuid, person_id uuid, interest_id uuid)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select d.agenda_item_id, d.person_id, null::uuid
      from declaration d join agenda_item i on i.id = d.agenda_item_id
     where i.meeting_id = of_meeting
    union all
    select s.agenda_item_id, s.person_id, s.interest_id
      from conflict_set_aside s join agenda_item i on i.id = s.agenda_item_id
     where i.meeting_id = of_meeting
$$;

grant execute on function app.concerns_of_meeting(uuid), app.interests_at_meeting(uuid), app.answered_conflicts(uuid)
    to ${applicationRole};
revoke execute on function app.follow_item_audience() from ${applicationRole};

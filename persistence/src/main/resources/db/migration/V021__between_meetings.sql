-- What a committee decides between meetings: chair's action and written resolutions (BM-1 to BM-6).
alter table concordat.terms_of_reference
    add consulting int not null default 2 check (consulting between 0 and 50),
    add with_executive boolean not null default true,
    add only_in_meetings text not null default '' check (length(only_in_meetings) <= 2000);
alter table concordat.terms_of_reference_history
    add consulting int not null default 2,
    add with_executive boolean not null default true,
    add only_in_meetings text not null default '';

alter table concordat.decision
    add taken_by text check (length(taken_by) <= 400),
    add taken_with text check (length(taken_with) <= 400),
    add urgent_because text check (length(urgent_because) <= 2000),
    add authority_clause text check (length(authority_clause) <= 200),
    add chair_away text check (length(chair_away) <= 2000);
alter table concordat.decision_history
    add taken_by text,
    add taken_with text,
    add urgent_because text,
    add authority_clause text,
    add chair_away text;
create index on concordat.decision (audience, sorted_on desc, id desc) where state = 'TAKEN';
create index on concordat.meeting (committee_id) where kind = 'WRITTEN_RESOLUTION' and state = 'IN_PROGRESS';

-- Whom the chair consulted before acting, and what they said (BM-3).
create table concordat.decision_consultation (
    id                uuid primary key,
    decision_id       uuid not null references concordat.decision,
    audience          uuid not null references concordat.audience,
    position          int not null,
    person_id         uuid not null references concordat.person,
    person_name       text not null check (length(person_name) <= 200),
    person_post       text not null check (length(person_post) <= 200),
    organisation_id   uuid not null references concordat.organisation,
    organisation_name text not null check (length(organisation_name) <= 200),
    consulted_on      date not null,
    their_view        text not null check (length(their_view) between 1 and 2000),
    unique (decision_id, position)
);
create trigger keep_with_declared before insert or update or delete on concordat.decision_consultation
    for each row execute function app.keep_with_declared();
select app.protect('decision_consultation', 'audience = any (array(select app.audiences()))');
select app.keep_history('decision_consultation', 'audience = any (array(select app.audiences()))');

-- All that follows an item is withheld with it (COI-10): the tables are listed once, by what they belong to.
create or replace function app.follows_item() returns table (of_table text, belongs text)
language sql immutable as $$
    values ('decision', 'r.agenda_item_id = $1'),
           ('decision_link', 'exists (select from decision d
                                       where d.id in (r.later_id, r.earlier_id) and d.agenda_item_id = $1)')
    union all
    select t, 'r.decision_id in (select d.id from decision d where d.agenda_item_id = $1)'
      from unnest(array['decision_leg', 'decision_condition', 'decision_pin', 'decision_consultation', 'decision_awaited', 'vote', 'action']) t
    union all
    select t, 'r.leg_id in (select l.id from decision_leg l join decision d on d.id = l.decision_id
                             where d.agenda_item_id = $1)'
      from unnest(array['decision_roll', 'decision_quorum', 'decision_tally', 'decision_mandate']) t
    union all
    select t, 'r.action_id in (select a.id from action a join decision d on d.id = a.decision_id
                                where d.agenda_item_id = $1)'
      from unnest(array['action_revision', 'action_note']) t
$$;

-- Who is there: who came and did not leave; and of a written resolution whoever has answered it (BM-5).
create or replace function app.room_present(of_meeting uuid, at timestamptz)
returns table (person_id uuid, remote boolean)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select p.person_id, p.remote from presence p
     where p.meeting_id = of_meeting and p.arrived_at <= at and (p.left_at is null or at < p.left_at)
    union
    select v.person_id, false
      from meeting m join decision d on d.meeting_id = m.id join vote v on v.decision_id = d.id
     where m.id = of_meeting and m.kind = 'WRITTEN_RESOLUTION'
$$;

-- The written resolutions that are open and that the actor, who holds a seat, has not answered yet.
create function app.unanswered() returns table (decision_id uuid, deadline timestamptz)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select distinct d.id, m.ends_at
      from appointment a
      join seat s on s.id = a.seat_id and s.voting and app.in_force(s.term_from, s.term_until)
      join meeting m on m.committee_id = s.committee_id and m.kind = 'WRITTEN_RESOLUTION' and m.state = 'IN_PROGRESS'
      join decision d on d.meeting_id = m.id and d.state = 'OPEN'
     where a.person_id = app.person() and app.in_force(a.term_from, a.term_until)
       and not exists (select from kept_from k where k.item_id = d.agenda_item_id and k.person_id = app.person())
       and not exists (select from declaration c where c.agenda_item_id = d.agenda_item_id
                          and c.person_id = app.person() and c.handling is distinct from 'NOTED')
       and not exists (select from vote v where v.decision_id = d.id and v.person_id = app.person())
$$;
grant execute on function app.unanswered() to ${applicationRole};

-- Members demand a meeting (MT-4).
create table concordat.requisition (
    id              uuid primary key,
    version         bigint not null,
    audience        uuid not null references concordat.audience,
    partnership_id  uuid not null references concordat.partnership,
    committee_id    uuid not null references concordat.committee,
    title           text not null check (length(title) between 1 and 200),
    business        text not null check (length(business) between 1 and 20000),
    needed          int not null check (needed > 0),
    supported_at    timestamptz,
    refused_because text check (length(refused_because) <= 2000),
    meeting_id      uuid references concordat.meeting
);
create index on concordat.requisition (committee_id, id desc);
create table concordat.requisition_signature (
    id                uuid primary key,
    requisition_id    uuid not null references concordat.requisition,
    audience          uuid not null references concordat.audience,
    person_id         uuid not null references concordat.person,
    person_name       text not null check (length(person_name) <= 200),
    person_post       text not null check (length(person_post) <= 200),
    organisation_id   uuid not null references concordat.organisation,
    organisation_name text not null check (length(organisation_name) <= 200),
    signed_at         timestamptz not null,
    unique (requisition_id, person_id)
);
create trigger never_changed before update or delete on concordat.requisition_signature
    for each row execute function app.keep_but_for_audience();
create trigger never_deleted before delete on concordat.requisition
    for each row execute function app.refuse_change();
do $$
declare
    t text;
begin
    foreach t in array array['requisition', 'requisition_signature'] loop
        perform app.protect(t, 'audience = any (array(select app.audiences()))');
        perform app.keep_history(t, 'audience = any (array(select app.audiences()))');
    end loop;
end $$;

-- Meetings that are adjourned, or go on informally for want of a quorum; what they agree is provisional (QU-7).
alter table concordat.meeting
    add kind text not null default 'ORDINARY',
    add informal_since timestamptz,
    add adjourned_because text check (length(adjourned_because) <= 2000),
    add resumes_at timestamptz;
alter table concordat.meeting_history
    add kind text not null default 'ORDINARY',
    add informal_since timestamptz,
    add adjourned_because text,
    add resumes_at timestamptz;
create index on concordat.decision (committee_id) where state in ('PROVISIONAL', 'TAKEN', 'CALLED_IN');
create index on concordat.decision (audience, sorted_on desc, id desc) where state = 'PROVISIONAL';

-- Whether people have met, be it in part.
create function app.is_held(kind text, state text) returns boolean language sql immutable parallel safe as
$$ select kind in ('ORDINARY', 'EXTRAORDINARY') and state in ('IN_PROGRESS', 'ADJOURNED', 'CLOSED') $$;
grant execute on function app.is_held(text, text) to ${applicationRole};

create or replace function app.attendance(of_committee uuid, from_day date, until_day date, known_at bigint)
returns table (meeting_id uuid, reference text, held_on date, person_id uuid, person_name text, title text,
               organisation text, voting boolean, mark text)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    with held as materialized (
        select m.id, m.reference, (m.starts_at at time zone 'Europe/London')::date as held_on, m.starts_at
          from meeting_history m
         where m.committee_id = of_committee and app.is_held(m.kind, m.state)
           and known_from <= known_at and (known_until is null or known_until > known_at)
           and m.audience = any (array(select app.audiences()))
           and (m.starts_at at time zone 'Europe/London')::date >= from_day
           and (m.starts_at at time zone 'Europe/London')::date < until_day
    ), came as materialized (
        select p.meeting_id, p.person_id, p.remote from presence_history p
         where p.meeting_id in (select id from held) and known_from <= known_at and (known_until is null or known_until > known_at)
    ), stood_in as materialized (
        select d.meeting_id, d.seat_id, d.person_id from deputy_history d
         where d.meeting_id in (select id from held) and known_from <= known_at and (known_until is null or known_until > known_at)
    ), excused as materialized (
        select a.meeting_id, a.person_id from apology_history a
         where a.meeting_id in (select id from held) and known_from <= known_at and (known_until is null or known_until > known_at)
    ), seats as materialized (
        select s.* from seat_history s where s.committee_id = of_committee and known_from <= known_at and (known_until is null or known_until > known_at)
    ), holdings as materialized (
        select a.* from appointment_history a where a.seat_id in (select id from seats) and known_from <= known_at and (known_until is null or known_until > known_at)
    ), holders as (
        select distinct a.person_id, a.person_name, s.id as seat_id, s.title, s.voting, o.short_name, s.position
          from seats s
          join holdings a on a.seat_id = s.id
          join organisation o on o.id = s.organisation_id
    )
    select h.id, h.reference, h.held_on, w.person_id, w.person_name, w.title, w.short_name, w.voting,
           case
               when not exists (
                   select from holdings a join seats s on s.id = a.seat_id
                    where a.seat_id = w.seat_id and a.person_id = w.person_id
                      and a.term_from <= h.held_on and (a.term_until is null or h.held_on < a.term_until)
                      and s.term_from <= h.held_on and (s.term_until is null or h.held_on < s.term_until))
                   then 'NOT_A_MEMBER'
               when exists (select from came p where p.meeting_id = h.id and p.person_id = w.person_id and not p.remote)
                   then 'PRESENT'
               when exists (select from came p where p.meeting_id = h.id and p.person_id = w.person_id) then 'REMOTE'
               when exists (select from stood_in d join came p
                               on p.meeting_id = d.meeting_id and p.person_id = d.person_id
                             where d.meeting_id = h.id and d.seat_id = w.seat_id) then 'DEPUTY'
               when exists (select from excused a where a.meeting_id = h.id and a.person_id = w.person_id)
                   then 'APOLOGIES'
               else 'ABSENT'
           end
      from held h cross join holders w
     order by h.starts_at, h.id, w.position, w.person_name, w.person_id
$$;


-- The strongest of what later decisions did to it.
create or replace function app.correction_of(of_decision uuid) returns text
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select l.kind from decision_link l where l.earlier_id = of_decision
     order by array_position(array['RESCINDS', 'SUPERSEDES', 'AMENDS', 'DECLINES_TO_RATIFY', 'RATIFIES'], l.kind) limit 1
$$;

-- Whether an agenda has taken a matter up again, seen by the actor or not: it stands on one that is still to be dealt
-- with, or something was decided there. What a meeting did not reach, or left for want of a quorum, comes back once more.
create or replace function app.is_taken_up(deferral uuid) returns boolean
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select exists (
        select from agenda_item i join meeting m on m.id = i.meeting_id
         where i.continues_id = deferral and i.state <> 'WITHDRAWN' and m.state <> 'CANCELLED'
           and (m.state <> 'CLOSED'
                or i.state = 'DONE' and not exists (
                       select from decision d where d.id = deferral and d.state in ('PROVISIONAL', 'TAKEN'))
                or exists (select from decision d
                            where d.agenda_item_id = i.id and d.state in ('DECLARED', 'PROVISIONAL', 'CALLED_IN')
                              and d.outcome is distinct from 'WITHDRAWN')))
$$;

-- What an item is to ratify and nobody has yet, be it by way of items on which that was put off; whoever asks.
create function app.to_be_ratified_on(of_item uuid) returns uuid
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    with recursive back as (
        select i.continues_id as id from agenda_item i where i.id = of_item
        union
        select i.continues_id
          from back b join decision d on d.id = b.id join agenda_item i on i.id = d.agenda_item_id
         where d.state not in ('PROVISIONAL', 'TAKEN')
    )
    select d.id from back b join decision d on d.id = b.id
     where d.state in ('PROVISIONAL', 'TAKEN')
       and not exists (select from decision_link l
                        where l.earlier_id = d.id and l.kind in ('RATIFIES', 'DECLINES_TO_RATIFY'))
$$;
grant execute on function app.to_be_ratified_on(uuid) to ${applicationRole};

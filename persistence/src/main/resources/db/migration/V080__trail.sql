-- The trail from a clause, over what it lays down, what was decided and done, to the evidence and what it supports. Most
-- steps follow from what is on record; the others are links. Whoever may see both ends of a link sees it: it carries the
-- access keys of both, given and kept by triggers. Tracks, programmes and evidence on tracks have no access key; everybody
-- of their partnership sees them.

create table concordat.trail_link (
    id               uuid primary key,
    version          bigint not null,
    partnership_id   uuid not null references concordat.partnership,
    relation         text not null,
    earlier_kind     text not null,
    earlier_id       uuid not null,
    earlier_audience uuid references concordat.audience,
    later_kind       text not null,
    later_id         uuid not null,
    later_audience   uuid references concordat.audience,
    note             text not null check (length(note) <= 2000),
    recorded_by      text not null check (length(recorded_by) between 1 and 200),
    recorded_on      date not null,
    ended_on         date,
    ending_reason    text not null check (length(ending_reason) <= 2000),
    check ((ended_on is null) = (ending_reason = ''))
);
create unique index trail_linked_once on concordat.trail_link (earlier_id, later_id, relation) where ended_on is null;
create index on concordat.trail_link (later_id);
create index on concordat.agreement_obligation (clause_id);
create index on concordat.agreement_clause_change (clause_id);

-- 1. The ends of a link -------------------------------------------------------------------------------------------------
-- Which partnership an end belongs to, and who may see it; no row if there is no such thing.
create function app.trail_end(of_kind text, of_id uuid) returns table (partnership_id uuid, audience uuid)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select g.partnership_id, c.audience
      from agreement_clause c join agreement g on g.id = c.agreement_id where of_kind = 'CLAUSE' and c.id = of_id
    union all
    select g.partnership_id, x.audience
      from agreement_clause_change x
      join agreement_instrument i on i.id = x.instrument_id
      join agreement g on g.id = i.agreement_id
     where of_kind = 'CLAUSE' and x.clause_id = of_id and x.kind = 'ADDED'
    union all
    select g.partnership_id, o.audience
      from agreement_obligation o join agreement g on g.id = o.agreement_id
     where of_kind = 'OBLIGATION' and o.id = of_id
    union all
    select d.partnership_id, d.audience from decision d where of_kind = 'DECISION' and d.id = of_id
    union all
    select a.partnership_id, a.audience from action a where of_kind = 'ACTION' and a.id = of_id
    union all
    select g.partnership_id, f.audience
      from agreement_obligation_delivery f
      join agreement_obligation o on o.id = f.obligation_id
      join agreement g on g.id = o.agreement_id
     where of_kind = 'FULFILMENT' and f.id = of_id
    union all
    select e.partnership_id, null from status_evidence e where of_kind = 'EVIDENCE' and e.id = of_id
    union all
    select p.partnership_id, null from programme p where of_kind = 'PROGRAMME' and p.id = of_id
    union all
    select t.partnership_id, null from status_track t where of_kind = 'TRACK' and t.id = of_id
$$;

create function app.take_audiences_of_ends() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
declare
    earlier record;
    later   record;
begin
    select * into earlier from app.trail_end(new.earlier_kind, new.earlier_id) limit 1;
    if not found then
        raise exception 'there is nothing that the link could begin at' using errcode = 'foreign_key_violation';
    end if;
    select * into later from app.trail_end(new.later_kind, new.later_id) limit 1;
    if not found then
        raise exception 'there is nothing that the link could lead to' using errcode = 'foreign_key_violation';
    end if;
    if earlier.partnership_id <> new.partnership_id or later.partnership_id <> new.partnership_id then
        raise exception 'a link stays within one partnership' using errcode = 'restrict_violation';
    end if;
    new.earlier_audience := earlier.audience;
    new.later_audience := later.audience;
    return new;
end $$;
create trigger a_take_audiences before insert on concordat.trail_link
    for each row execute function app.take_audiences_of_ends();

-- Whoever may no longer see an end does not see the link any more, nor its history.
create function app.follow_in_trail() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
declare
    end_id uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
begin
    update trail_link set earlier_audience = new.audience where earlier_id = end_id;
    update trail_link set later_audience = new.audience where later_id = end_id;
    update trail_link_history set earlier_audience = new.audience where earlier_id = end_id;
    update trail_link_history set later_audience = new.audience where later_id = end_id;
    return null;
end $$;
do $$
declare
    t text;
begin
    foreach t in array array['agreement_clause', 'agreement_obligation', 'decision', 'action',
                             'agreement_obligation_delivery'] loop
        execute format('create trigger follow_in_trail after update of audience on concordat.%I
                        for each row when (old.audience is distinct from new.audience)
                        execute function app.follow_in_trail(''id'')', t);
    end loop;
end $$;
create trigger follow_in_trail after update of audience on concordat.agreement_clause_change
    for each row when (new.kind = 'ADDED' and old.audience is distinct from new.audience)
    execute function app.follow_in_trail('clause_id');

-- 2. What stands --------------------------------------------------------------------------------------------------------
create function app.keep_trail_link() returns trigger language plpgsql as $$
declare
    still text[] := '{version,earlier_audience,later_audience,ended_on,ending_reason}';
begin
    if tg_op = 'DELETE'
       or to_jsonb(new) - still is distinct from to_jsonb(old) - still
       or old.ended_on is not null and (new.ended_on, new.ending_reason) is distinct from (old.ended_on, old.ending_reason)
    then
        raise exception 'a link of the trail is ended, never changed or deleted' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger link_stands before update or delete on concordat.trail_link
    for each row execute function app.keep_trail_link();

-- 3. Who sees what ------------------------------------------------------------------------------------------------------
do $$
declare
    seen text := 'app.is_operator()
                  or partnership_id = any (array(select app.known_partnerships()))
                     and (earlier_audience is null or earlier_audience = any (array(select app.audiences())))
                     and (later_audience is null or later_audience = any (array(select app.audiences())))';
begin
    perform app.protect('trail_link', seen, seen);
    perform app.keep_history('trail_link', seen);
end $$;

-- 4. The trail ----------------------------------------------------------------------------------------------------------
-- Every step, each from what is nearer to the agreement to what is nearer to its purpose; read with the rights of whoever
-- asks.
create view concordat.trail_step with (security_invoker = true) as
    select 'CLAUSE_OF_AGREEMENT' as relation, 'AGREEMENT' as earlier_kind, agreement_id as earlier_id,
           'CLAUSE' as later_kind, id as later_id, cast(null as uuid) as link_id
      from concordat.agreement_clause
    union all
    select 'CLAUSE_OF_AGREEMENT', 'AGREEMENT', i.agreement_id, 'CLAUSE', x.clause_id, null
      from concordat.agreement_clause_change x
      join concordat.agreement_instrument i on i.id = x.instrument_id
     where x.kind = 'ADDED' and i.state = 'EXECUTED'
    union all
    select 'OBLIGATION_BY_CLAUSE', 'CLAUSE', clause_id, 'OBLIGATION', id, null
      from concordat.agreement_obligation where clause_id is not null
    union all
    select 'OBLIGATION_BY_AGREEMENT', 'AGREEMENT', agreement_id, 'OBLIGATION', id, null
      from concordat.agreement_obligation where clause_id is null
    union all
    select 'DECISION_ON_AGREEMENT', 'AGREEMENT', agreement_id, 'DECISION', id, null
      from concordat.decision where agreement_id is not null
    union all
    select 'ACTION_OF_DECISION', 'DECISION', decision_id, 'ACTION', id, null
      from concordat.action where decision_id is not null
    union all
    select 'FULFILMENT_OF_OBLIGATION', 'OBLIGATION', obligation_id, 'FULFILMENT', id, null
      from concordat.agreement_obligation_delivery
    union all
    select 'EVIDENCE_ON_TRACK', 'EVIDENCE', id, 'TRACK', status_track_id, null
      from concordat.status_evidence
    union all
    select 'PROGRAMME_ON_AGREEMENT', 'AGREEMENT', agreement_id, 'PROGRAMME', id, null
      from concordat.programme where agreement_id is not null
    union all
    select relation, earlier_kind, earlier_id, later_kind, later_id, id
      from concordat.trail_link where ended_on is null;

-- Everything that can be on it, with what people need to tell it from others.
create view concordat.trail_point with (security_invoker = true) as
    select 'AGREEMENT' as kind, g.id, g.id as page, g.partnership_id, g.reference, g.title, g.stage as standing,
           g.effective_on as on_day, cast(null as date) as due_on
      from concordat.agreement g
    union all
    select 'CLAUSE', c.id, g.id, g.partnership_id, g.reference, c.heading, '', null, null
      from concordat.agreement_clause c join concordat.agreement g on g.id = c.agreement_id
    union all
    select 'CLAUSE', x.clause_id, g.id, g.partnership_id, g.reference, x.heading, '', i.effective_on, null
      from concordat.agreement_clause_change x
      join concordat.agreement_instrument i on i.id = x.instrument_id
      join concordat.agreement g on g.id = i.agreement_id
     where x.kind = 'ADDED' and i.state = 'EXECUTED'
    union all
    select 'OBLIGATION', o.id, o.id, g.partnership_id, g.reference || ', obligation ' || o.number, o.title,
           case when o.closed_on is null then 'OPEN' else 'CLOSED' end, o.first_on, null
      from concordat.agreement_obligation o join concordat.agreement g on g.id = o.agreement_id
    union all
    select 'DECISION', d.id, d.id, d.partnership_id, d.reference, d.question, 
           case when d.state in ('DECLARED', 'TAKEN') then d.outcome else d.state end, d.decided_on, null
      from concordat.decision d
    union all
    select 'ACTION', a.id, a.id, a.partnership_id, a.reference, a.description, a.state, a.due, null
      from concordat.action a
    union all
    select 'FULFILMENT', f.id, o.id, g.partnership_id, g.reference || ', obligation ' || o.number, f.statement, '', f.met_on,
           f.due_on
      from concordat.agreement_obligation_delivery f
      join concordat.agreement_obligation o on o.id = f.obligation_id
      join concordat.agreement g on g.id = o.agreement_id
    union all
    select 'EVIDENCE', e.id, e.status_track_id, e.partnership_id, e.source, e.evidence,
           case when e.withdrawn_on is null then 'NOTED' else 'WITHDRAWN' end, e.evidence_on, null
      from concordat.status_evidence e
    union all
    select 'PROGRAMME', p.id, p.id, p.partnership_id, '', p.name, p.status, p.started_on, null
      from concordat.programme p
    union all
    select 'TRACK', t.id, t.id, t.partnership_id, o.short_name, t.track, t.stage, t.reached_on, null
      from concordat.status_track t join concordat.organisation o on o.id = t.organisation_id;

grant select on concordat.trail_step, concordat.trail_point to ${applicationRole};

revoke execute on function app.trail_end(text, uuid), app.take_audiences_of_ends(), app.follow_in_trail(),
    app.keep_trail_link() from ${applicationRole};

-- The aims of the partnership are the end of the trail: a governance officer notes which decisions serve them. The aims are the
-- purposes of announced or executed partnership agreements, seen by whoever may see the agreement.

create or replace function app.trail_end(of_kind text, of_id uuid) returns table (partnership_id uuid, audience uuid)
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
    select e.partnership_id, e.audience from status_evidence e where of_kind = 'EVIDENCE' and e.id = of_id
    union all
    select p.partnership_id, null from programme p where of_kind = 'PROGRAMME' and p.id = of_id
    union all
    select t.partnership_id, null from status_track t where of_kind = 'TRACK' and t.id = of_id
    union all
    select g.partnership_id, u.audience
      from agreement_purpose u join agreement g on g.id = u.agreement_id where of_kind = 'AIM' and u.id = of_id
$$;

-- A revision that was replaced bears nothing more on the trail.
create or replace view concordat.trail_point with (security_invoker = true) as
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
           case when e.withdrawn_on is not null then 'WITHDRAWN' when e.superseded_on is not null then 'REPLACED' else 'NOTED' end,
           e.evidence_on, null
      from concordat.status_evidence e
    union all
    select 'PROGRAMME', p.id, p.id, p.partnership_id, '', p.name, p.status, p.started_on, null
      from concordat.programme p
    union all
    select 'TRACK', t.id, t.id, t.partnership_id, o.short_name, t.track, t.stage, t.reached_on, null
      from concordat.status_track t join concordat.organisation o on o.id = t.organisation_id
    union all
    select 'AIM', u.id, u.id, g.partnership_id, g.reference || ', aim ' || u.position, u.purpose, '', null, null
      from concordat.agreement_purpose u join concordat.agreement g on g.id = u.agreement_id
     where g.made_known and g.agreement_type = 'PARTNERSHIP_AGREEMENT';

create trigger follow_in_trail after update of audience on concordat.agreement_purpose
    for each row when (old.audience is distinct from new.audience)
    execute function app.follow_in_trail('id');

-- Evidence on the way to university status is a statement, a file, or points at a record: a decision, the proof that an
-- obligation was met, a value of a measure (US-4). It stands in revisions, each with its fingerprint; one that is replaced or
-- withdrawn stays readable. What points at a record that not everybody may see is seen by those who may see that record.

alter table concordat.status_evidence
    add audience           uuid references concordat.audience,
    add piece_id           uuid,
    add revision           int not null default 1 check (revision > 0),
    add kind               text not null default 'STATEMENT'
        check (kind in ('STATEMENT', 'FILE', 'DECISION', 'FULFILMENT', 'VALUE')),
    add subject_id         uuid,
    add subject_fingerprint text check (subject_fingerprint ~ '^[0-9a-f]{64}$'),
    add criterion_id       uuid,
    add owner_name         text not null default '' check (length(owner_name) <= 200),
    add review_on          date,
    add noted_by           text not null default '' check (length(noted_by) <= 200),
    add noted_on           date,
    add superseded_on      date,
    add fingerprint        text check (fingerprint ~ '^[0-9a-f]{64}$'),
    add file_name          text check (length(file_name) between 1 and 200),
    add media_type         text check (length(media_type) <= 100),
    add bytes              bigint check (bytes > 0),
    add check ((kind = 'STATEMENT') = (subject_id is null)),
    add check (num_nonnulls(subject_id, subject_fingerprint) in (0, 2)),
    add check (num_nonnulls(file_name, media_type, bytes) = case kind when 'FILE' then 3 else 0 end),
    add unique (piece_id, revision);
alter table concordat.status_evidence_history
    add audience           uuid,
    add piece_id           uuid,
    add revision           int not null default 1,
    add kind               text not null default 'STATEMENT',
    add subject_id         uuid,
    add subject_fingerprint text,
    add criterion_id       uuid,
    add owner_name         text not null default '',
    add review_on          date,
    add noted_by           text not null default '',
    add noted_on           date,
    add superseded_on      date,
    add fingerprint        text,
    add file_name          text,
    add media_type         text,
    add bytes              bigint;
-- What was noted before is a statement in its first revision; by whom, and with which fingerprint, was not kept then.
alter table concordat.status_evidence alter column revision drop default, alter column kind drop default,
    alter column owner_name drop default, alter column noted_by drop default;
create index on concordat.status_evidence (subject_id) where subject_id is not null;
create index on concordat.status_evidence (criterion_id) where criterion_id is not null;

-- 1. Who sees it: everybody of the partnership, or whoever sees the record that it points at ------------------------------------
create function app.key_evidence() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
declare
    record_there record;
begin
    if new.kind in ('DECISION', 'FULFILMENT') then
        select * into record_there from app.trail_end(new.kind, new.subject_id) limit 1;
        if not found or record_there.partnership_id <> new.partnership_id then
            raise exception 'the evidence points at nothing of this partnership' using errcode = 'foreign_key_violation';
        end if;
        new.audience := record_there.audience;
    end if;
    return new;
end $$;
create trigger a_key before insert on concordat.status_evidence for each row execute function app.key_evidence();

create function app.follow_in_evidence() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    update status_evidence set audience = new.audience where subject_id = new.id;
    update status_evidence_history set audience = new.audience where subject_id = new.id;
    return null;
end $$;
create trigger follow_in_evidence after update of audience on concordat.decision
    for each row when (old.audience is distinct from new.audience) execute function app.follow_in_evidence();
create trigger follow_in_evidence after update of audience on concordat.agreement_obligation_delivery
    for each row when (old.audience is distinct from new.audience) execute function app.follow_in_evidence();
create trigger follow_in_trail after update of audience on concordat.status_evidence
    for each row when (old.audience is distinct from new.audience) execute function app.follow_in_trail('id');

do $$
declare
    seen text := 'partnership_id = any (array(select app.known_partnerships()))'
        || ' and (audience is null or app.is_operator() or audience = any (array(select app.audiences())))';
begin
    execute format('alter policy seen on concordat.status_evidence using (%s)', seen);
    execute format('alter policy added on concordat.status_evidence with check (%s)', seen);
    execute format('alter policy changed on concordat.status_evidence using (%s) with check (%s)', seen, seen);
    execute format('alter policy seen on concordat.status_evidence_history using (%s)', seen);
end $$;

-- A revision stands; it is replaced by the next, or withdrawn with a reason.
create function app.keep_status_evidence() returns trigger language plpgsql as $$
declare
    still text[] := '{audience,withdrawn_on,withdrawal_reason,superseded_on}';
begin
    if tg_op = 'DELETE'
       or to_jsonb(new) - still is distinct from to_jsonb(old) - still
       or old.withdrawn_on is not null
          and (new.withdrawn_on, new.withdrawal_reason) is distinct from (old.withdrawn_on, old.withdrawal_reason)
       or old.superseded_on is not null and new.superseded_on is distinct from old.superseded_on then
        raise exception 'evidence is replaced or withdrawn, never changed or deleted' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger evidence_stands before update or delete on concordat.status_evidence
    for each row execute function app.keep_status_evidence();

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
      from concordat.status_track t join concordat.organisation o on o.id = t.organisation_id;

-- 2. Its files lie where those of papers and actions lie; everybody of the partnership may have them -----------------------------
alter table concordat.paper_content
    add partnership_id uuid references concordat.partnership,
    add check (num_nonnulls(paper_id, action_id, partnership_id) = 1);
do $$
declare
    one_of_two text := (select conname from pg_constraint
                         where conrelid = 'concordat.paper_content'::regclass and contype = 'c'
                           and pg_get_constraintdef(oid) like '%paper_id IS NULL%<>%action_id IS NULL%');
begin
    execute format('alter table concordat.paper_content drop constraint %I', one_of_two);
end $$;
alter table concordat.paper_content_history add partnership_id uuid;

create function app.key_with_partners() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    select a.id into new.audience from audience a where a.kind = 'PARTNERS' and a.record_id = new.partnership_id;
    return new;
end $$;
create trigger a_key_with_partners before insert on concordat.paper_content
    for each row when (new.partnership_id is not null) execute function app.key_with_partners();

revoke execute on function app.key_evidence(), app.follow_in_evidence(), app.keep_status_evidence(), app.key_with_partners()
    from ${applicationRole};

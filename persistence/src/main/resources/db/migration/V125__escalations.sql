-- Escalations and referrals: what a committee asks of the body above it, or of another committee. Each stays open until the receiving
-- body's own minute reference is recorded (domain.md 3.2 and 6.8). It follows its item: whoever is kept from that is kept from it.
create table concordat.escalation (
    id                 uuid primary key,
    version            bigint not null,
    audience           uuid not null references concordat.audience,
    -- Who sees it at a committee that receives it; none if it is of Part 2, or withheld from somebody.
    receiver_audience  uuid references concordat.audience,
    partnership_id     uuid not null references concordat.partnership,
    committee_id       uuid not null references concordat.committee,
    meeting_id         uuid not null references concordat.meeting,
    agenda_item_id     uuid not null references concordat.agenda_item,
    decision_id        uuid references concordat.decision,
    action_id          uuid references concordat.action,
    risk_id            uuid references concordat.agreement_risk,
    part               text not null check (part in ('PART_1', 'PART_2')),
    minute_reference   text not null check (length(minute_reference) between 1 and 120),
    reference          text not null unique check (length(reference) <= 60),
    kind               text not null check (kind in ('ESCALATION', 'REFERRAL')),
    subject            text not null check (length(subject) between 1 and 200),
    reason             text not null check (length(reason) between 1 and 2000),
    asked              text not null check (length(asked) between 1 and 2000),
    to_body            text not null check (length(to_body) between 1 and 200),
    to_organisation_id uuid references concordat.organisation,
    to_committee_id    uuid references concordat.committee,
    raised_on          date not null,
    raised_by          text not null check (length(raised_by) between 1 and 200),
    answer_by          date not null,
    taken_item_id      uuid references concordat.agenda_item,
    taken_meeting      text not null check (length(taken_meeting) <= 120),
    received_on        date,
    receipt_reference  text not null check (length(receipt_reference) <= 200),
    outcome            text not null check (length(outcome) <= 2000),
    recorded_by        text not null check (length(recorded_by) <= 200),
    withdrawn_on       date,
    withdrawn_because  text not null check (length(withdrawn_because) <= 2000),
    check (num_nonnulls(to_organisation_id, to_committee_id) <= 1),
    check (num_nonnulls(decision_id, action_id, risk_id) <= 1),
    check (to_committee_id is null or to_committee_id <> committee_id),
    check (kind = 'REFERRAL' or num_nonnulls(to_organisation_id, to_committee_id) = 1),
    check (part = 'PART_1' or receiver_audience is null),
    check (answer_by >= raised_on),
    check ((received_on is null) = (receipt_reference = '')),
    check (received_on is null or received_on >= raised_on),
    check ((withdrawn_on is null) = (withdrawn_because = '')),
    check (num_nonnulls(received_on, withdrawn_on) <= 1),
    check ((taken_item_id is null) = (taken_meeting = ''))
);
create index on concordat.escalation (committee_id, answer_by, id);
create index on concordat.escalation (committee_id, raised_on);
create index on concordat.escalation (audience, answer_by, id);
create index on concordat.escalation (agenda_item_id);
create index on concordat.escalation (to_committee_id) where to_committee_id is not null;
create index on concordat.escalation (answer_by, id) where received_on is null and withdrawn_on is null;

-- What was raised stays as it was; what was withdrawn stays withdrawn, and what was answered is not withdrawn.
create function app.keep_escalation() returns trigger language plpgsql as $$
declare
    may text[] := '{audience,receiver_audience,version,taken_item_id,taken_meeting,received_on,receipt_reference,outcome,recorded_by,'
        || 'withdrawn_on,withdrawn_because}';
begin
    if tg_op = 'DELETE' or to_jsonb(new) - may is distinct from to_jsonb(old) - may
       or old.withdrawn_on is not null and to_jsonb(new) - '{audience,receiver_audience}'::text[]
                                           is distinct from to_jsonb(old) - '{audience,receiver_audience}'::text[]
       or old.received_on is not null and new.received_on is null
       or old.taken_item_id is not null and new.taken_item_id is distinct from old.taken_item_id then
        raise exception 'what was escalated stays as it was raised, and is never deleted' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger stands before update or delete on concordat.escalation
    for each row execute function app.keep_escalation();

-- Once somebody is kept from its item, a committee elsewhere is told by its officers, not by a list.
create function app.close_to_receiver() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    if exists (select from audience a where a.id = new.audience and a.item_id is not null) then
        new.receiver_audience := null;
    end if;
    return new;
end $$;
create trigger close_to_receiver before insert or update of audience on concordat.escalation
    for each row execute function app.close_to_receiver();

do $$
declare
    seen text := 'audience = any (array(select app.audiences())) or receiver_audience = any (array(select app.audiences()))';
begin
    perform app.protect('escalation', seen);
    perform app.keep_history('escalation', seen);
end $$;

-- All that follows an item is withheld with it (COI-10): the tables are listed once, by what they belong to.
create or replace function app.follows_item() returns table (of_table text, belongs text)
language sql immutable as $$
    values ('decision', 'r.agenda_item_id = $1'),
           ('action', 'r.agenda_item_id = $1'),
           ('escalation', 'r.agenda_item_id = $1'),
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

-- Whoever is kept from an item finds no entry of the journal about what was escalated from it either.
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
        select e.id::text from kept_from k join escalation e on e.agenda_item_id = k.item_id
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

revoke execute on function app.keep_escalation(), app.close_to_receiver(), app.follows_item() from ${applicationRole};

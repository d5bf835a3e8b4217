-- What a decision was about, as it stood when its outcome was declared: which thing, and the hash of its content.
create table concordat.decision_pin (
    id          uuid primary key,
    decision_id uuid not null references concordat.decision,
    audience    uuid not null references concordat.audience,
    position    int not null,
    kind        text not null,
    subject_id  uuid not null,
    reference   text not null check (length(reference) <= 80),
    revision    bigint not null,
    hash        text not null check (hash ~ '^[0-9a-f]{64}$'),
    unique (decision_id, position)
);
create trigger keep_with_declared before insert or update or delete on concordat.decision_pin
    for each row execute function app.keep_with_declared();
select app.protect('decision_pin', 'audience = any (array(select app.audiences()))');
select app.keep_history('decision_pin', 'audience = any (array(select app.audiences()))');

-- The hash of a content: of its JSON as PostgreSQL writes it, with the members sorted. What counts as content is listed
-- by name, so that a column of a later migration changes no hash.
create function app.content_hash(content jsonb) returns text language sql immutable as
$$ select encode(sha256(convert_to(content::text, 'UTF8')), 'hex') $$;

-- An item and an agreement as they stand now: hashes, and nothing of their content. Rules and the page of a decision ask
-- it, whoever may see the thing itself.
create function app.pins(of_item uuid, of_agreement uuid)
returns table (kind text, subject_id uuid, reference text, revision bigint, hash text)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select 'ITEM', i.id, i.item_number, i.version,
           app.content_hash(jsonb_build_object(
               'number', i.item_number, 'title', i.title, 'purpose', i.purpose, 'part', i.part, 'text', i.body))
      from agenda_item i
     where i.id = of_item
    union all
    select 'AGREEMENT', g.id, g.reference, g.version,
           app.content_hash(jsonb_build_object(
               'title', g.title, 'type', g.agreement_type, 'description', g.description,
               'legallyBinding', g.legally_binding, 'bindingClauses', g.binding_clauses,
               'effective', g.effective_on, 'ends', g.ends_on, 'review', g.review_on,
               'noticeMonths', g.notice_months, 'noticeDays', g.notice_days,
               'parties', (select jsonb_agg(jsonb_build_array(p.organisation_id, p.name_as_signed) order by p.position)
                             from agreement_party p where p.agreement_id = g.id),
               'purposes', (select jsonb_agg(u.purpose order by u.position)
                              from agreement_purpose u where u.agreement_id = g.id)))
      from agreement g
     where g.id = of_agreement
$$;

-- All that follows an item is withheld with it (COI-10): the tables are listed once, by what they belong to.
create function app.follows_item() returns table (of_table text, belongs text)
language sql immutable as $$
    values ('decision', 'r.agenda_item_id = $1'),
           ('decision_link', 'exists (select from decision d
                                       where d.id in (r.later_id, r.earlier_id) and d.agenda_item_id = $1)')
    union all
    select t, 'r.decision_id in (select d.id from decision d where d.agenda_item_id = $1)'
      from unnest(array['decision_leg', 'decision_condition', 'decision_pin', 'decision_awaited', 'vote', 'action']) t
    union all
    select t, 'r.leg_id in (select l.id from decision_leg l join decision d on d.id = l.decision_id
                             where d.agenda_item_id = $1)'
      from unnest(array['decision_roll', 'decision_quorum', 'decision_tally', 'decision_mandate']) t
    union all
    select t, 'r.action_id in (select a.id from action a join decision d on d.id = a.decision_id
                                where d.agenda_item_id = $1)'
      from unnest(array['action_revision', 'action_note']) t
$$;
create or replace function app.withhold_item(of_item uuid) returns void
language plpgsql volatile security definer set search_path = concordat, app, pg_temp as $$
declare
    each record;
begin
    for each in select * from app.follows_item() loop
        execute format(
            'update concordat.%I r
                set audience = app.audience(a.kind, a.stage, a.part, a.committee_id, $1, a.record_id, a.parties)
               from audience a where a.id = r.audience and a.item_id is null and %s', each.of_table, each.belongs)
            using of_item;
    end loop;
end $$;

-- What belongs to a declared decision stays with it: nor can it be moved to another, or from another to it.
create or replace function app.keep_with_declared() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
declare
    declared_in xid;
begin
    if tg_op = 'UPDATE' and (to_jsonb(new) - 'audience' - 'version') = (to_jsonb(old) - 'audience' - 'version') then
        return new;
    end if;
    -- The transaction that declares writes the decision and what belongs to it in one go; later ones find it declared.
    for declared_in in
        select d.xmin
          from (values (to_jsonb(old)), (to_jsonb(new))) as rows (belonging)
          join decision d
            on d.id = coalesce((belonging ->> 'decision_id')::uuid,
                               (select l.decision_id from decision_leg l where l.id = (belonging ->> 'leg_id')::uuid))
         where d.state <> 'OPEN'
    loop
        if declared_in <> pg_current_xact_id()::xid then
            raise exception '% belongs to a declared decision and is never changed', tg_table_name
                using errcode = 'restrict_violation';
        end if;
    end loop;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

-- A link between decisions stays as it was made; an answer of a parent body is given once, and what is awaited is fixed.
create trigger never_rewritten before update on concordat.decision_link
    for each row execute function app.keep_but_for_audience();
create function app.keep_answer() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'what was awaited of a parent body is never changed or deleted' using errcode = 'restrict_violation';
    end if;
    if (to_jsonb(new) - '{audience,agreed,answered_on,answer_reference}'::text[])
           is distinct from (to_jsonb(old) - '{audience,agreed,answered_on,answer_reference}'::text[])
       or old.agreed is not null and to_jsonb(new) - 'audience' is distinct from to_jsonb(old) - 'audience'
       or new.agreed is null and (new.answered_on, new.answer_reference) is distinct from (old.answered_on, old.answer_reference)
    then
        raise exception 'an answer of a parent body is given once and never changed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger keep_answer before update or delete on concordat.decision_awaited
    for each row execute function app.keep_answer();

grant execute on function app.pins(uuid, uuid) to ${applicationRole};
revoke execute on function app.content_hash(jsonb), app.follows_item(), app.keep_answer() from ${applicationRole};

-- Schemes of reservation and delegation as dated data, what they said to each decision, and boards that ratify what is
-- beyond a committee's powers, at one meeting or at two.

-- 1. Schemes (LF-6) ----------------------------------------------------------------------------------------------------------
create table concordat.scheme_entry (
    id                uuid primary key,
    version           bigint not null,
    audience          uuid not null references concordat.audience,
    partnership_id    uuid not null references concordat.partnership,
    organisation_id   uuid not null references concordat.organisation,
    organisation_name text not null check (length(organisation_name) <= 200),
    reference         text not null check (length(reference) between 1 and 60),
    -- Blank for any other matter, of which no entry speaks.
    matter            text not null check (length(matter) <= 200),
    held_by           text not null,
    committee_id      uuid references concordat.committee,
    seat_id           uuid references concordat.seat,
    holder            text not null check (length(holder) <= 400),
    limit_gbp         numeric(17, 2) check (limit_gbp >= 0),
    meetings          int not null check (meetings between 1 and 2),
    term_from         date not null,
    term_until        date check (term_until > term_from),
    approved_by       text not null check (length(approved_by) <= 200),
    approved_on       date not null,
    check ((committee_id is not null) = (held_by <> 'BOARD')),
    check ((seat_id is not null) = (held_by = 'DECISION_MAKER'))
);
create index on concordat.scheme_entry (organisation_id);
create index on concordat.scheme_entry (audience);

-- An entry is ended once; nothing else of it ever changes.
create function app.keep_scheme_entry() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    if old.term_until is not null
       or (to_jsonb(new) - '{term_until,version}'::text[]) is distinct from (to_jsonb(old) - '{term_until,version}'::text[])
    then
        raise exception 'entry % of a scheme is only ended, never changed', old.reference
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger keep_scheme_entry before update on concordat.scheme_entry
    for each row execute function app.keep_scheme_entry();
create trigger never_deleted before delete on concordat.scheme_entry for each row execute function app.refuse_change();

select app.protect('scheme_entry', 'audience = any (array(select app.audiences()))',
    'organisation_id = any (array(select app.organisations_as(''GOVERNANCE_OFFICER'')))');
select app.keep_history('scheme_entry', 'audience = any (array(select app.audiences()))');

-- Rules read every entry of the organisations that a decision would bind, whoever asks.
create function app.scheme_of(organisations uuid[]) returns setof concordat.scheme_entry
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select * from scheme_entry where organisation_id = any (organisations) order by organisation_name, reference, id $$;

-- 2. What the schemes said when a leg was decided --------------------------------------------------------------------------------
create table concordat.decision_mandate (
    id                uuid primary key,
    leg_id            uuid not null references concordat.decision_leg,
    audience          uuid not null references concordat.audience,
    position          int not null,
    organisation_id   uuid not null,
    organisation_name text not null check (length(organisation_name) <= 200),
    finding           text not null,
    entry             text not null check (length(entry) <= 60),
    matter            text not null check (length(matter) <= 200),
    limit_gbp         numeric(17, 2),
    value_gbp         numeric(17, 2),
    meetings          int not null,
    unique (leg_id, position)
);
create trigger keep_with_declared before insert or update or delete on concordat.decision_mandate
    for each row execute function app.keep_with_declared();
select app.protect('decision_mandate', 'audience = any (array(select app.audiences()))');
select app.keep_history('decision_mandate', 'audience = any (array(select app.audiences()))');

-- 3. Boards that approve at one meeting and confirm at a second (VO-13) ---------------------------------------------------------
alter table concordat.decision_awaited
    add meeting int not null default 1,
    add meetings int not null default 1 check (meetings between meeting and 2),
    add earliest_on date,
    add latest_on date;
alter table concordat.decision_awaited_history
    add meeting int not null default 1,
    add meetings int not null default 1,
    add earliest_on date,
    add latest_on date;

grant execute on function app.scheme_of(uuid[]) to ${applicationRole};
revoke execute on function app.keep_scheme_entry() from ${applicationRole};

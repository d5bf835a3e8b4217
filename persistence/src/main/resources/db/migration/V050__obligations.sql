-- What the parties to an agreement owe each other by it (AG-1). Kept is what an obligation says, and what happened: that it
-- was met for a due date, with the evidence, and what those to whom it is owed said. Due dates are no rows: they follow
-- from what it says, whichever day is asked for. Whoever sees an agreement sees its obligations: every row has the access
-- key of its agreement, given and kept by triggers.

create table concordat.agreement_obligation (
    id                    uuid primary key,
    version               bigint not null,
    audience              uuid not null references concordat.audience,
    agreement_id          uuid not null references concordat.agreement,
    number                int not null check (number > 0),
    title                 text not null check (length(title) between 1 and 200),
    details               text not null check (length(details) <= 2000),
    owed_by               uuid not null references concordat.organisation,
    clause_id             uuid,
    clause_reference      text not null check (length(clause_reference) <= 200),
    responsible_person_id uuid references concordat.person,
    responsible_name      text check (length(responsible_name) between 1 and 200),
    first_on              date not null check (first_on between '1990-01-01' and '2100-12-31'),
    every_years           int check (every_years >= 0),
    every_months          int check (every_months >= 0),
    every_days            int check (every_days >= 0),
    last_on               date,
    closed_on             date,
    closing_reason        text not null check (length(closing_reason) <= 2000),
    unique (agreement_id, number),
    check (responsible_person_id is null or responsible_name is not null),
    check (num_nulls(every_years, every_months, every_days) in (0, 3)),
    check (every_years + every_months + every_days > 0),
    check (last_on is null or every_years is not null and last_on >= first_on),
    check ((closed_on is null) = (closing_reason = ''))
);
create index on concordat.agreement_obligation (audience);

create table concordat.agreement_obligation_recipient (
    id              uuid primary key,
    audience        uuid not null references concordat.audience,
    obligation_id   uuid not null references concordat.agreement_obligation,
    organisation_id uuid not null references concordat.organisation,
    position        int not null,
    unique (obligation_id, organisation_id) deferrable initially deferred
);

create table concordat.agreement_obligation_delivery (
    id               uuid primary key,
    audience         uuid not null references concordat.audience,
    obligation_id    uuid not null references concordat.agreement_obligation,
    due_on           date not null,
    number           int not null check (number > 0),
    organisation_id  uuid not null references concordat.organisation,
    met_on           date not null,
    statement        text not null check (length(statement) between 1 and 2000),
    evidence         text not null check (length(evidence) <= 2000),
    kept_at          text not null check (length(kept_at) <= 200),
    recorded_by      uuid not null references concordat.person,
    recorded_by_name text not null,
    recorded_on      date not null,
    unique (obligation_id, due_on, number),
    check (met_on <= recorded_on)
);

create table concordat.agreement_obligation_answer (
    id               uuid primary key,
    audience         uuid not null references concordat.audience,
    obligation_id    uuid not null references concordat.agreement_obligation,
    due_on           date not null,
    delivery_id      uuid references concordat.agreement_obligation_delivery,
    organisation_id  uuid not null references concordat.organisation,
    kind             text not null check (kind in ('ACCEPTED', 'RETURNED', 'WAIVED')),
    reason           text not null check (length(reason) <= 2000),
    answered_by      uuid not null references concordat.person,
    answered_by_name text not null,
    answered_on      date not null,
    unique nulls not distinct (obligation_id, due_on, organisation_id, delivery_id),
    check ((kind = 'WAIVED') = (delivery_id is null)),
    check ((kind = 'ACCEPTED') = (reason = ''))
);

-- 1. The access key -----------------------------------------------------------------------------------------------------
create function app.take_audience_of_obligation() returns trigger language plpgsql as $$
begin
    new.audience := (select audience from concordat.agreement_obligation where id = new.obligation_id);
    return new;
end $$;
create trigger a_take_audience before insert on concordat.agreement_obligation
    for each row execute function app.take_audience_of_agreement();
create trigger a_take_audience before insert on concordat.agreement_obligation_recipient
    for each row execute function app.take_audience_of_obligation();
create trigger a_take_audience before insert on concordat.agreement_obligation_delivery
    for each row execute function app.take_audience_of_obligation();
create trigger a_take_audience before insert on concordat.agreement_obligation_answer
    for each row execute function app.take_audience_of_obligation();

-- Whoever may see an agreement from now on sees its obligations, and nobody else does.
create function app.follow_agreement_in_obligations() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    update agreement_obligation set audience = new.audience where agreement_id = new.id;
    update agreement_obligation_recipient r set audience = new.audience
      from agreement_obligation o where r.obligation_id = o.id and o.agreement_id = new.id;
    update agreement_obligation_delivery d set audience = new.audience
      from agreement_obligation o where d.obligation_id = o.id and o.agreement_id = new.id;
    update agreement_obligation_answer a set audience = new.audience
      from agreement_obligation o where a.obligation_id = o.id and o.agreement_id = new.id;
    return null;
end $$;
create trigger follow_agreement_in_obligations after update of audience on concordat.agreement
    for each row when (old.audience is distinct from new.audience)
    execute function app.follow_agreement_in_obligations();

-- 2. What stands --------------------------------------------------------------------------------------------------------
-- Once something was put on record about a due date, an obligation says what it says; a closed one stays as it is.
create function app.keep_obligation() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
declare
    still text[] := '{audience,version,responsible_person_id,responsible_name,closed_on,closing_reason}';
begin
    if tg_op = 'DELETE' then
        raise exception 'an obligation is never deleted' using errcode = 'restrict_violation';
    end if;
    if (new.id, new.agreement_id, new.number) is distinct from (old.id, old.agreement_id, old.number)
       or old.closed_on is not null and to_jsonb(new) - 'audience' is distinct from to_jsonb(old) - 'audience'
       or to_jsonb(new) - still is distinct from to_jsonb(old) - still
          and (exists (select from agreement_obligation_delivery where obligation_id = old.id)
               or exists (select from agreement_obligation_answer where obligation_id = old.id)) then
        raise exception 'what was met or closed is never changed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger words_stand before update or delete on concordat.agreement_obligation
    for each row execute function app.keep_obligation();

create function app.keep_recipient() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
declare
    of_obligation uuid := case when tg_op = 'DELETE' then old.obligation_id else new.obligation_id end;
begin
    if tg_op = 'UPDATE' and to_jsonb(new) - 'audience' = to_jsonb(old) - 'audience' then
        return new;
    end if;
    if tg_op = 'UPDATE' and new.obligation_id <> old.obligation_id
       or exists (select from agreement_obligation where id = of_obligation and closed_on is not null)
       or exists (select from agreement_obligation_delivery where obligation_id = of_obligation)
       or exists (select from agreement_obligation_answer where obligation_id = of_obligation) then
        raise exception 'what was met or closed is never changed' using errcode = 'restrict_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;
create trigger words_stand before insert or update or delete on concordat.agreement_obligation_recipient
    for each row execute function app.keep_recipient();

create trigger never_changed before update or delete on concordat.agreement_obligation_delivery
    for each row execute function app.keep_but_for_audience();
create trigger never_changed before update or delete on concordat.agreement_obligation_answer
    for each row execute function app.keep_but_for_audience();

-- 3. Who sees what ------------------------------------------------------------------------------------------------------
do $$
declare
    t    text;
    seen text := 'app.is_operator() or audience = any (array(select app.audiences()))';
begin
    foreach t in array array['agreement_obligation', 'agreement_obligation_recipient', 'agreement_obligation_delivery',
                             'agreement_obligation_answer'] loop
        perform app.protect(t, seen, seen);
        perform app.keep_history(t, seen);
    end loop;
    -- To whom something is owed can change until it was met; its history stays.
    execute format('create policy removed on concordat.agreement_obligation_recipient for delete using (%s)', seen);
    execute format('grant delete on concordat.agreement_obligation_recipient to %I', '${applicationRole}');
end $$;

-- 4. What lists ask -----------------------------------------------------------------------------------------------------
-- The days on which something falls due, each counted from the first: once, or so many months and days apart. Recurrence
-- in the domain counts alike. None is after the horizon, or on or after the day that ends it.
create function app.dues(first_on date, months int, days int, ended_on date, horizon date) returns setof date
language sql immutable as $$
    select due
      from generate_series(0, coalesce(greatest(horizon - first_on, 0) / nullif(28 * months + days, 0), 0)) as k,
           lateral (select (first_on + make_interval(months => k * months))::date + k * days as due) d
     where due <= horizon and (ended_on is null or due < ended_on)
$$;

-- Who has the place of a party on a day: itself, or whom executed novations have put there (AG-15).
create function app.in_place_of(of_agreement uuid, party uuid, on_day date) returns uuid language sql stable as $$
    with recursive place as (
        select party as holder, date '0001-01-01' as since
        union
        select i.joining_id, i.effective_on
          from place
          join concordat.agreement_instrument i on i.leaving_id = place.holder and i.effective_on >= place.since
         where i.agreement_id = of_agreement and i.kind = 'NOVATION' and i.state = 'EXECUTED'
           and i.effective_on <= on_day and (i.until_on is null or on_day < i.until_on)
    )
    select holder from place order by since desc limit 1
$$;

revoke execute on function app.take_audience_of_obligation(), app.follow_agreement_in_obligations(),
    app.keep_obligation(), app.keep_recipient() from ${applicationRole};

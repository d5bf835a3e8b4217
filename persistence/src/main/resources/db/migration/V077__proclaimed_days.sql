-- Administrators put proclaimed days on record, and withdraw what was a mistake.
alter table concordat.bank_holiday
    add source text not null default 'Came with Concordat' check (length(source) between 1 and 200),
    add reason text not null default '' check (length(reason) <= 2000),
    add recorded_by_name text not null default 'Concordat' check (length(recorded_by_name) between 1 and 200),
    add recorded_at timestamptz not null default now(),
    add withdrawn_at timestamptz,
    add withdrawn_by_name text check (length(withdrawn_by_name) between 1 and 200),
    add withdrawal_reason text not null default '' check (length(withdrawal_reason) <= 2000),
    add check ((withdrawn_at is null) = (withdrawn_by_name is null)),
    drop constraint bank_holiday_day_key;
create unique index on concordat.bank_holiday (day) where withdrawn_at is null;
alter table concordat.bank_holiday
    alter source drop default, alter reason drop default, alter recorded_by_name drop default,
    alter recorded_at drop default;

create policy added on concordat.bank_holiday for insert
    with check ((select count(*) from app.organisations_as('ADMINISTRATOR')) > 0);
create policy changed on concordat.bank_holiday for update
    using ((select count(*) from app.organisations_as('ADMINISTRATOR')) > 0)
    with check ((select count(*) from app.organisations_as('ADMINISTRATOR')) > 0);
grant insert, update (withdrawn_at, withdrawn_by_name, withdrawal_reason) on concordat.bank_holiday
    to ${applicationRole};

-- A day stays as it was put on record; it is withdrawn once.
create function app.keep_proclaimed_day() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.withdrawn_at is not null
       or to_jsonb(new) - '{withdrawn_at,withdrawn_by_name,withdrawal_reason}'::text[]
          is distinct from to_jsonb(old) - '{withdrawn_at,withdrawn_by_name,withdrawal_reason}'::text[] then
        raise exception 'a proclaimed day is never changed or deleted, only withdrawn' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger kept before update or delete on concordat.bank_holiday
    for each row execute function app.keep_proclaimed_day();
revoke execute on function app.keep_proclaimed_day() from ${applicationRole};

-- Forms that were sent after their session had ended: kept for a quarter of an hour, for the person for whom they were
-- drawn, at the browser that sent them. No record of the partnership: neither journal nor history.
create table concordat.kept_form (
    id         bigint generated always as identity primary key,
    person_id  uuid not null references concordat.person on delete cascade,
    browser    bytea not null check (length(browser) = 32),
    address    text not null check (length(address) between 1 and 2000),
    fields     text not null check (length(fields) <= 1048576),
    kept_until timestamptz not null,
    unique (person_id, browser, address)
);
create index on concordat.kept_form (kept_until);

alter table concordat.kept_form enable row level security;
create policy seen on concordat.kept_form for select
    using (person_id = (select app.person()) and kept_until > (select app.now()));
create policy taken on concordat.kept_form for delete using (person_id = (select app.person()));
grant select, delete on concordat.kept_form to ${applicationRole};

create function app.forget_old_forms(at timestamptz) returns void
language sql volatile security definer set search_path = concordat, app, pg_temp as
$$ delete from kept_form where kept_until <= at $$;

-- The only way in: whoever leaves a form is nobody at that moment, and sees nothing of what is kept. Of one person no
-- more than ten are kept, the newest.
create function app.keep_form(
    of_person uuid, of_browser bytea, of_address text, typed text, at timestamptz, until timestamptz) returns void
language sql volatile security definer set search_path = concordat, app, pg_temp as $$
    select app.forget_old_forms(at);
    insert into kept_form (person_id, browser, address, fields, kept_until)
    select p.id, of_browser, of_address, typed, until from person p where p.id = of_person
    on conflict (person_id, browser, address)
       do update set fields = excluded.fields, kept_until = excluded.kept_until;
    delete from kept_form k
     where k.person_id = of_person
       and k.id not in (select n.id from kept_form n where n.person_id = of_person order by n.kept_until desc, n.id desc limit 10);
$$;

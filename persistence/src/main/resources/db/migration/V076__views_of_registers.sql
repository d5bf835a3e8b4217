-- Views of registers that people keep: what an address asks, under a name. Everybody sees their own, and those that are shared
-- with the staff of an organisation at which they are appointed, or with the partners of one of their partnerships.
create table concordat.saved_view (
    id                     uuid primary key,
    version                bigint not null,
    owner_id               uuid not null references concordat.person,
    owner_name             text not null check (length(owner_name) between 1 and 200),
    register               text not null check (length(register) between 1 and 40),
    name                   text not null check (length(name) between 1 and 80),
    question               text not null check (length(question) <= 1500),
    shared_organisation_id uuid references concordat.organisation,
    shared_partnership_id  uuid references concordat.partnership,
    check (shared_organisation_id is null or shared_partnership_id is null)
);
create unique index on concordat.saved_view (owner_id, register, lower(name));
create index on concordat.saved_view (shared_organisation_id) where shared_organisation_id is not null;
create index on concordat.saved_view (shared_partnership_id) where shared_partnership_id is not null;

-- With which view a register opens for somebody.
create table concordat.opening_view (
    person_id uuid not null references concordat.person,
    register  text not null check (length(register) between 1 and 40),
    view_id   uuid not null references concordat.saved_view on delete cascade,
    primary key (person_id, register)
);
create index on concordat.opening_view (view_id);

-- The organisations at which the actor is appointed now.
create function app.own_organisations() returns setof uuid
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select distinct organisation_id from appointment
     where person_id = app.person() and app.in_force(term_from, term_until)
$$;
grant execute on function app.own_organisations() to ${applicationRole};

alter table concordat.saved_view enable row level security;
create policy seen on concordat.saved_view for select
    using (owner_id = (select app.person())
           or shared_organisation_id = any (array(select app.own_organisations()))
           or shared_partnership_id = any (array(select app.partnerships())));
create policy added on concordat.saved_view for insert
    with check (owner_id = (select app.person()) and shared_organisation_id is null and shared_partnership_id is null);
create policy changed on concordat.saved_view for update
    using (owner_id = (select app.person())) with check (owner_id = (select app.person()));
create policy removed on concordat.saved_view for delete using (owner_id = (select app.person()));
grant select, insert, update, delete on concordat.saved_view to ${applicationRole};

alter table concordat.opening_view enable row level security;
create policy seen on concordat.opening_view for select using (person_id = (select app.person()));
create policy added on concordat.opening_view for insert with check (person_id = (select app.person()));
create policy changed on concordat.opening_view for update
    using (person_id = (select app.person())) with check (person_id = (select app.person()));
create policy removed on concordat.opening_view for delete using (person_id = (select app.person()));
grant select, insert, update, delete on concordat.opening_view to ${applicationRole};

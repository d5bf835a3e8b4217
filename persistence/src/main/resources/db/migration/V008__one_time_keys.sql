-- One-time keys of forms. A form that is sent twice, by a double click or again after a lost answer, makes one thing:
-- the key is kept with what it made. It is no register, so it has no history.
create table concordat.one_time_key (
    key       text not null check (length(key) between 1 and 100),
    person_id uuid references concordat.person,
    made      uuid not null,
    unique nulls not distinct (person_id, key)
);

-- Whoever sent the form finds what it made, and nobody else does. A key is never changed or taken back.
alter table concordat.one_time_key enable row level security;
create policy seen on concordat.one_time_key for select using (app.is_somebody() and person_id is not distinct from app.person());
create policy added on concordat.one_time_key for insert
    with check (app.is_somebody() and person_id is not distinct from app.person());
grant select, insert on concordat.one_time_key to ${applicationRole};

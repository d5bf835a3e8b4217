-- The secret addresses of people's calendars, one each, as hashes. No register: that one was made or ended is in the journal.
create table concordat.calendar_feed (
    person_id   uuid primary key references concordat.person,
    secret_hash bytea not null unique check (length(secret_hash) = 32),
    made_at     timestamptz not null
);
alter table concordat.calendar_feed enable row level security;
create policy seen on concordat.calendar_feed for select using (person_id = (select app.person()));
create policy added on concordat.calendar_feed for insert with check (person_id = (select app.person()));
create policy changed on concordat.calendar_feed for update using (person_id = (select app.person()));
create policy removed on concordat.calendar_feed for delete using (person_id = (select app.person()));
grant select, insert, update, delete on concordat.calendar_feed to ${applicationRole};

-- Whose a feed is, for whoever shows its secret; they are nobody until then.
create function app.owner_of_feed(hash bytea) returns uuid
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select f.person_id from calendar_feed f where f.secret_hash = hash $$;

-- Packs that were made, and what readers note on papers for themselves. Neither is a register: no history, and nothing of it in the
-- journal but that a pack with papers for Part 2 was opened, on each of these papers.

alter table concordat.meeting add pack_published_at timestamptz;
alter table concordat.meeting_history add pack_published_at timestamptz;

-- 1. Packs ----------------------------------------------------------------------------------------------------------------------
-- A pack is found by the fingerprint of all that it holds and by nothing else; whoever asks reckons that from what they may see. No
-- policy lets anybody read the tables: only these functions do, and each needs the fingerprint.
create table concordat.pack (
    id             uuid primary key default gen_random_uuid(),
    made_of        text not null unique check (made_of ~ '^[0-9a-f]{64}$'),
    meeting_id     uuid not null references concordat.meeting,
    made_at        timestamptz not null,
    bytes          bigint not null check (bytes > 0),
    fingerprint    text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    pages          int not null check (pages > 0),
    lengths        text not null,
    unreadable     int not null check (unreadable >= 0),
    complete       boolean not null default false
);
create index on concordat.pack (made_at);
create table concordat.pack_piece (
    pack_id uuid not null references concordat.pack on delete cascade,
    number  int not null,
    content bytea not null check (length(content) between 1 and 1048576),
    primary key (pack_id, number)
);
alter table concordat.pack_piece alter content set storage external;
alter table concordat.pack enable row level security;
alter table concordat.pack_piece enable row level security;

create function app.find_pack(of_plan text)
returns table (made_at timestamptz, bytes bigint, fingerprint text, pages int, lengths text, unreadable int)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select p.made_at, p.bytes, p.fingerprint, p.pages, p.lengths, p.unreadable
      from pack p where p.made_of = of_plan and p.complete and app.is_somebody()
$$;

-- Begins to keep one: nothing if there is one of the same already.
create function app.keep_pack(of_plan text, of_meeting uuid, at timestamptz, long bigint, hash text, of_pages int,
                              of_lengths text, not_read int) returns uuid
language sql volatile security definer set search_path = concordat, app, pg_temp as $$
    insert into pack (made_of, meeting_id, made_at, bytes, fingerprint, pages, lengths, unreadable)
    select of_plan, of_meeting, at, long, hash, of_pages, of_lengths, not_read where app.is_somebody()
    on conflict (made_of) do nothing
    returning id
$$;

create function app.keep_pack_piece(of_pack uuid, of_number int, piece bytea) returns void
language sql volatile security definer set search_path = concordat, app, pg_temp as $$
    insert into pack_piece select p.id, of_number, piece from pack p where p.id = of_pack and not p.complete
$$;

create function app.complete_pack(of_pack uuid) returns void
language sql volatile security definer set search_path = concordat, app, pg_temp as $$
    update pack set complete = true where id = of_pack and not complete
$$;

create function app.pack_piece(of_plan text, of_number int) returns bytea
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select c.content from pack p join pack_piece c on c.pack_id = p.id
     where p.made_of = of_plan and p.complete and c.number = of_number and app.is_somebody()
$$;

create function app.forget_packs(made_before timestamptz) returns int
language sql volatile security definer set search_path = concordat, app, pg_temp as $$
    with gone as (delete from pack p where p.made_at < made_before and app.job() = 'forget-old-packs' returning 1)
    select count(*)::int from gone
$$;

-- 2. Private notes --------------------------------------------------------------------------------------------------------------
-- For whoever wrote them and nobody else, operators included.
create table concordat.paper_note (
    id            uuid primary key,
    person_id     uuid not null default app.person() references concordat.person,
    paper_id      uuid not null references concordat.paper,
    paper_version int not null check (paper_version > 0),
    page          text not null check (length(page) <= 20),
    body          text not null check (length(body) between 1 and 5000),
    noted_at      timestamptz not null
);
create index on concordat.paper_note (person_id, paper_id, noted_at);
alter table concordat.paper_note enable row level security;
create policy seen on concordat.paper_note for select using (person_id = (select app.person()));
create policy added on concordat.paper_note for insert with check (person_id = (select app.person()));
create policy changed on concordat.paper_note for update using (person_id = (select app.person()))
    with check (person_id = (select app.person()));
create policy removed on concordat.paper_note for delete using (person_id = (select app.person()));
grant select, insert, update, delete on concordat.paper_note to ${applicationRole};

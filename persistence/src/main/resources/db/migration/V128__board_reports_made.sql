-- Board reports that were made: who had which and by which fingerprints a file is known again. Nothing of what they say is kept, and
-- nothing changes once a report is complete. Neither a register: no history; that a report was had is in the journal.
create table concordat.board_report (
    id              uuid primary key,
    report_id       uuid not null,
    partnership_id  uuid not null references concordat.partnership,
    committee_id    uuid references concordat.committee,
    person_id       uuid not null references concordat.person,
    reader          text not null check (length(reader) between 1 and 500),
    form            text not null check (form in ('WORKING', 'PUBLICATION')),
    true_at         date not null,
    known_at        bigint not null check (known_at >= 0),
    attendance_from date not null check (attendance_from <= true_at),
    file_name       text not null,
    software        text not null,
    journal_head    text not null check (journal_head ~ '^[0-9a-f]{64}$'),
    produced_at     timestamptz not null,
    made_at         timestamptz,
    bytes           bigint check (bytes > 0),
    file_hash       text check (file_hash ~ '^[0-9a-f]{64}$'),
    canonical_form  int check (canonical_form > 0),
    content_hash    text check (content_hash ~ '^[0-9a-f]{64}$'),
    stamps          text,
    check (num_nulls(made_at, bytes, file_hash, canonical_form, content_hash, stamps) in (0, 6))
);
create index on concordat.board_report (person_id, produced_at desc);
create index on concordat.board_report (report_id);
create index on concordat.board_report (file_hash);
create index on concordat.board_report (content_hash);

create table concordat.board_report_sheet (
    making_id    uuid not null references concordat.board_report,
    number       int not null check (number >= 0),
    name         text not null check (length(name) between 1 and 31),
    content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
    primary key (making_id, number)
);

-- Sixteen bits of each cell, by which the first that was changed is found.
create table concordat.board_report_prints (
    making_id uuid not null references concordat.board_report,
    number    int not null check (number >= 0),
    prints    bytea not null check (length(prints) between 1 and 1048576),
    primary key (making_id, number)
);
alter table concordat.board_report_prints alter prints set storage external;

-- A report is its reader's; whoever checks a file does so as the owner of the database.
alter table concordat.board_report enable row level security;
alter table concordat.board_report_sheet enable row level security;
alter table concordat.board_report_prints enable row level security;
create policy seen on concordat.board_report for select using (person_id = (select app.person()));
create policy added on concordat.board_report for insert with check (person_id = (select app.person()) and made_at is null);
create policy changed on concordat.board_report for update using (person_id = (select app.person()) and made_at is null)
    with check (person_id = (select app.person()) and made_at is not null);
create policy seen on concordat.board_report_sheet for select
    using (making_id in (select r.id from concordat.board_report r where r.person_id = (select app.person())));
create policy added on concordat.board_report_sheet for insert
    with check (making_id in (select r.id from concordat.board_report r where r.person_id = (select app.person()) and r.made_at is null));
create policy added on concordat.board_report_prints for insert
    with check (making_id in (select r.id from concordat.board_report r where r.person_id = (select app.person()) and r.made_at is null));
grant select, insert on concordat.board_report, concordat.board_report_sheet to ${applicationRole};
grant update (made_at, bytes, file_hash, canonical_form, content_hash, stamps) on concordat.board_report to ${applicationRole};
grant insert on concordat.board_report_prints to ${applicationRole};

create function app.keep_board_report() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.made_at is null then
        return new;
    end if;
    raise exception 'what is on record of a board report is never changed or deleted' using errcode = 'restrict_violation';
end $$;
create function app.keep_board_report_part() returns trigger language plpgsql as $$
begin
    raise exception 'what is on record of a board report is never changed or deleted' using errcode = 'restrict_violation';
end $$;
revoke execute on function app.keep_board_report(), app.keep_board_report_part() from public;
create trigger stands before update or delete on concordat.board_report for each row execute function app.keep_board_report();
create trigger stands before update or delete on concordat.board_report_sheet for each row execute function app.keep_board_report_part();
create trigger stands before update or delete on concordat.board_report_prints for each row execute function app.keep_board_report_part();

-- The hash of the last entry of a partnership's journal up to a position, whoever asks: it tells nothing of the entry.
create function app.journal_head(of_partnership uuid, up_to bigint) returns text
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select encode(coalesce(
        (select e.hash from journal_entry e where e.partnership_id = of_partnership and e.position <= up_to
          order by e.position desc limit 1), sha256('')), 'hex')
$$;
revoke execute on function app.journal_head(uuid, bigint) from public;
grant execute on function app.journal_head(uuid, bigint) to ${applicationRole};

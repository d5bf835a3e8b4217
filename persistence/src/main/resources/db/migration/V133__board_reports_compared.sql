-- With what a board report was compared to tell what has changed: an earlier day, as known at a position of the journal; nothing if it was not.
alter table concordat.board_report
    add column since_true_at  date,
    add column since_known_at bigint check (since_known_at >= 0),
    add check (num_nulls(since_true_at, since_known_at) in (0, 2)),
    add check (since_true_at < true_at and since_known_at <= known_at and since_true_at >= attendance_from);

-- The last report of a kind, by its day.
create index on concordat.board_report (partnership_id, committee_id, form, true_at desc) where made_at is not null;

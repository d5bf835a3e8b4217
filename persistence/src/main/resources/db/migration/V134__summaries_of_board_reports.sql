-- Beside the workbook of a board report its summary on one page is kept, in pieces of the same table: what opens the one opens the
-- other, what takes the one away takes the other, and there is no second rule to keep like the first.
alter table concordat.board_report_piece add column file text not null default 'WORKBOOK' check (file in ('WORKBOOK', 'SUMMARY'));
alter table concordat.board_report_piece alter column file drop default;
alter table concordat.board_report_piece drop constraint board_report_piece_pkey, add primary key (making_id, file, number);

-- By which board reports are made for their owners, monthly or before meetings. Of meetings nothing is kept: what is due is reckoned from those
-- there are. No register: no history; what happens to a schedule is in the journal.
create table concordat.board_report_schedule (
    id              uuid primary key,
    version         bigint not null,
    partnership_id  uuid not null references concordat.partnership,
    committee_id    uuid references concordat.committee,
    person_id       uuid not null references concordat.person,
    owner_name      text not null check (length(owner_name) between 1 and 200),
    form            text not null check (form in ('WORKING', 'PUBLICATION')),
    rhythm          text not null check (rhythm in ('MONTHLY', 'BEFORE_MEETINGS')),
    number          int not null check (number between 1 and case rhythm when 'MONTHLY' then 31 else 28 end),
    -- Only later days count.
    counts_after    date not null,
    -- The day for which a report was asked for last, that report, and whether its owner has been told what came of it.
    last_due        date,
    last_making     uuid references concordat.board_report,
    told            boolean not null,
    stopped_at      timestamptz,
    stopped_because text not null check (length(stopped_because) <= 200),
    check (rhythm = 'MONTHLY' or committee_id is not null),
    check ((last_due is null) = (last_making is null)),
    check (stopped_because = '' or stopped_at is not null)
);
create index on concordat.board_report_schedule (person_id);
create index on concordat.board_report_schedule (committee_id);
create index on concordat.board_report_schedule (last_making) where not told;

-- It is its owner's; that it is there is seen where it would be seen that a report was asked for (V132).
alter table concordat.board_report_schedule enable row level security;
create policy seen on concordat.board_report_schedule for select using (
    person_id = (select app.person())
    or app.job() = 'scheduled-reports'
    or committee_id = any (array(select app.served_committees()))
    or partnership_id = any (array(select app.audited_partnerships()))
       and (committee_id is null or exists (select from concordat.committee c where c.id = committee_id)));
create policy added on concordat.board_report_schedule for insert with check (person_id = (select app.person()) and stopped_at is null);
create policy changed on concordat.board_report_schedule for update
    using (stopped_at is null and (person_id = (select app.person()) or app.job() = 'scheduled-reports'))
    with check (person_id = (select app.person()) or app.job() = 'scheduled-reports' and stopped_at is not null);
grant select, insert on concordat.board_report_schedule to ${applicationRole};
grant update (version, partnership_id, committee_id, form, rhythm, number, counts_after, last_due, last_making, told, stopped_at,
              stopped_because) on concordat.board_report_schedule to ${applicationRole};

-- What runs, for the job that asks for what is due: of meetings no more than the last day on which one is held for which a report can be due.
create function app.schedules_running(on_day date)
returns table (id uuid, person_id uuid, committee_id uuid, form text, rhythm text, number int, settled date, meeting date)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select s.id, s.person_id, s.committee_id, s.form, s.rhythm, s.number, greatest(s.counts_after, s.last_due),
           (select max((m.starts_at at time zone 'Europe/London')::date)
              from meeting m
             where s.rhythm = 'BEFORE_MEETINGS' and m.committee_id = s.committee_id
               and m.kind in ('ORDINARY', 'EXTRAORDINARY') and m.state <> 'CANCELLED'
               and (m.starts_at at time zone 'Europe/London')::date <= on_day + s.number)
      from board_report_schedule s
     where app.job() = 'scheduled-reports' and s.stopped_at is null
     order by s.id
$$;

-- What has come of the reports asked for last, noted as told to their owners. What its owner cancelled is no news.
create function app.schedules_to_tell()
returns table (partnership_id uuid, person_id uuid, making_id uuid, ready boolean)
language sql volatile security definer set search_path = concordat, app, pg_temp as $$
    update board_report_schedule s
       set told = true
      from board_report r
      left join job j on j.subject_id = r.id and j.kind = 'board-report'
     where app.job() = 'tell-of-scheduled-reports' and not s.told and r.id = s.last_making
       and (r.made_at is not null or j.state in ('GIVEN_UP', 'CANCELLED'))
    returning s.partnership_id, s.person_id, r.id, r.made_at is not null
$$;
revoke execute on function app.schedules_running(date), app.schedules_to_tell() from public;
grant execute on function app.schedules_running(date), app.schedules_to_tell() to ${applicationRole};

-- What agreements say of their term, renewal, extensions, notice and breaks, what happened to them by it, and the dates that
-- follow from it. The dates are reckoned by the application whenever an agreement changes, for every day up to the end of
-- the century, so that no list has to reckon them, and none changes because a day has passed.

-- 1. Days that a proclamation made a bank holiday in England and Wales, or an ordinary day. All others follow from the calendar.
create table concordat.bank_holiday (
    id      uuid primary key default gen_random_uuid(),
    day     date not null unique,
    holiday boolean not null,
    name    text not null check (length(name) between 1 and 200)
);
insert into concordat.bank_holiday (day, holiday, name) values
    ('1995-05-01', false, 'Early May bank holiday, moved to 8 May'),
    ('1995-05-08', true, '50 years since the end of the war in Europe'),
    ('1999-12-31', true, 'Millennium'),
    ('2002-05-27', false, 'Spring bank holiday, moved to 4 June'),
    ('2002-06-03', true, 'Golden Jubilee'),
    ('2002-06-04', true, 'Spring bank holiday'),
    ('2011-04-29', true, 'Royal wedding'),
    ('2012-05-28', false, 'Spring bank holiday, moved to 4 June'),
    ('2012-06-04', true, 'Spring bank holiday'),
    ('2012-06-05', true, 'Diamond Jubilee'),
    ('2020-05-04', false, 'Early May bank holiday, moved to 8 May'),
    ('2020-05-08', true, '75 years since the end of the war in Europe'),
    ('2022-05-30', false, 'Spring bank holiday, moved to 2 June'),
    ('2022-06-02', true, 'Spring bank holiday'),
    ('2022-06-03', true, 'Platinum Jubilee'),
    ('2022-09-19', true, 'State funeral of Queen Elizabeth II'),
    ('2023-05-08', true, 'Coronation of King Charles III');
alter table concordat.bank_holiday enable row level security;
create policy seen on concordat.bank_holiday for select using (app.is_somebody());
grant select on concordat.bank_holiday to ${applicationRole};

-- 2. What an agreement says.
alter table concordat.agreement
    add notice_weeks int check (notice_weeks between 0 and 104),
    add notice_day_count text check (notice_day_count in ('CALENDAR', 'CLEAR', 'WORKING')),
    add initial_years int,
    add initial_months int,
    add initial_days int,
    add renewal_mode text not null default 'FIXED' check (renewal_mode in ('FIXED', 'AUTO_RENEW', 'ROLLING')),
    add renewal_years int,
    add renewal_months int,
    add renewal_days int,
    add most_renewals int check (most_renewals > 0),
    add stopped_by text not null default 'ANY_PARTY' check (stopped_by in ('ANY_PARTY', 'ALL_PARTIES')),
    add extension_options int not null default 0 check (extension_options >= 0),
    add extension_years int,
    add extension_months int,
    add extension_days int,
    add review_every_months int not null default 0 check (review_every_months between 0 and 120),
    -- The course of its dates: its end is the last of span_end of which span_from is not after the day that is asked about.
    add span_from date[] not null default '{}',
    add span_end date[] not null default '{}',
    add runs_on boolean not null default false,
    add ends_by_notice boolean not null default false,
    add last_end date,
    add maximum_end date,
    add last_notices date[] not null default '{}',
    add reviews date[] not null default '{}',
    add extensions_used int not null default 0,
    add check ((renewal_mode = 'AUTO_RENEW') = (renewal_days is not null)),
    add check (ends_on is null or initial_days is null),
    add check (not (runs_on and last_end is not null));
alter table concordat.agreement_history
    add notice_weeks int, add notice_day_count text, add initial_years int, add initial_months int, add initial_days int,
    add renewal_mode text, add renewal_years int, add renewal_months int, add renewal_days int, add most_renewals int,
    add stopped_by text, add extension_options int, add extension_years int, add extension_months int,
    add extension_days int, add review_every_months int, add span_from date[], add span_end date[], add runs_on boolean,
    add ends_by_notice boolean, add last_end date, add maximum_end date, add last_notices date[], add reviews date[],
    add extensions_used int;

alter table concordat.agreement_party
    add notice_months int check (notice_months between 0 and 120),
    add notice_weeks int check (notice_weeks between 0 and 104),
    add notice_days int check (notice_days between 0 and 366),
    add notice_day_count text check (notice_day_count in ('CALENDAR', 'CLEAR', 'WORKING'));
alter table concordat.agreement_party_history
    add notice_months int, add notice_weeks int, add notice_days int, add notice_day_count text;

create table concordat.agreement_break (
    id               uuid primary key,
    agreement_id     uuid not null references concordat.agreement,
    audience         uuid not null references concordat.audience,
    position         int not null,
    last_day         date,
    notice_months    int check (notice_months between 0 and 120),
    notice_weeks     int check (notice_weeks between 0 and 104),
    notice_days      int check (notice_days between 0 and 366),
    notice_day_count text check (notice_day_count in ('CALENDAR', 'CLEAR', 'WORKING'))
);
create index on concordat.agreement_break (agreement_id, position);

-- 3. What happened to it by that: options taken up, and notices given.
create table concordat.agreement_extension (
    id           uuid primary key,
    agreement_id uuid not null references concordat.agreement,
    audience     uuid not null references concordat.audience,
    taken_on     date not null,
    unique (agreement_id, taken_on)
);

create table concordat.agreement_notice (
    id              uuid primary key,
    agreement_id    uuid not null references concordat.agreement,
    audience        uuid not null references concordat.audience,
    organisation_id uuid not null references concordat.organisation,
    given_on        date not null,
    kind            text not null check (kind in ('NOT_TO_RENEW', 'TO_END', 'TO_BREAK')),
    ends_on         date not null check (ends_on > given_on)
);
create index on concordat.agreement_notice (agreement_id);

create trigger never_changed before update or delete on concordat.agreement_extension
    for each row execute function app.keep_but_for_audience();
create trigger never_changed before update or delete on concordat.agreement_notice
    for each row execute function app.keep_but_for_audience();

-- 4. The days that follow, for calendars and alerts. Reckoned anew with every change of the agreement, so without a history
-- of its own: what it is reckoned from has one.
create table concordat.agreement_milestone (
    id              uuid primary key default gen_random_uuid(),
    agreement_id    uuid not null references concordat.agreement,
    audience        uuid not null references concordat.audience,
    kind            text not null
                    check (kind in ('LAST_NOTICE', 'BREAK_NOTICE', 'REVIEW', 'BREAK', 'RENEWAL', 'END')),
    due_on          date not null,
    organisation_id uuid references concordat.organisation,
    ends_on         date
);
create index on concordat.agreement_milestone (agreement_id, due_on);
create index on concordat.agreement_milestone (audience, due_on, agreement_id);

do $$
declare
    t    text;
    seen text := 'app.is_operator() or audience = any (array(select app.audiences()))';
begin
    foreach t in array array['agreement_break', 'agreement_extension', 'agreement_notice'] loop
        perform app.protect(t, seen, seen);
        perform app.keep_history(t, seen);
    end loop;
    perform app.protect('agreement_milestone', seen, seen);
    foreach t in array array['agreement_break', 'agreement_milestone'] loop
        execute format('create policy removed on concordat.%I for delete using (%s)', t, seen);
        execute format('grant delete on concordat.%I to %I', t, '${applicationRole}');
    end loop;
end $$;

-- 5. The text of an executed agreement stands, what it says of its term among it.
create or replace function app.keep_executed_text() returns trigger language plpgsql as $$
begin
    if (new.title, new.agreement_type, new.description, new.legally_binding, new.binding_clauses, new.reference,
        new.partnership_id)
       is distinct from
       (old.title, old.agreement_type, old.description, old.legally_binding, old.binding_clauses, old.reference,
        old.partnership_id)
       or (new.notice_months, new.notice_weeks, new.notice_days, new.notice_day_count, new.signed_on)
          is distinct from (old.notice_months, old.notice_weeks, old.notice_days, old.notice_day_count, old.signed_on)
       or (new.initial_years, new.initial_months, new.initial_days, new.renewal_mode, new.renewal_years,
           new.renewal_months, new.renewal_days, new.most_renewals, new.stopped_by, new.extension_options,
           new.extension_years, new.extension_months, new.extension_days, new.review_every_months)
          is distinct from
          (old.initial_years, old.initial_months, old.initial_days, old.renewal_mode, old.renewal_years,
           old.renewal_months, old.renewal_days, old.most_renewals, old.stopped_by, old.extension_options,
           old.extension_years, old.extension_months, old.extension_days, old.review_every_months)
       or old.effective_on is not null and new.effective_on is distinct from old.effective_on
       or old.ends_on is not null and new.ends_on is distinct from old.ends_on then
        raise exception 'the text of an executed agreement is never changed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

-- 6. Agreements that are on record already give their end as a date, or not at all.
create function app.last_notice(of_end date, months int, days int) returns date language sql immutable as $$
    select max(d)::date
      from generate_series(of_end - 1 - days - make_interval(months => months),
                           of_end - 1 - days - make_interval(months => months) + interval '3 days', interval '1 day') d
     where d + make_interval(months => months) <= of_end - 1 - days
$$;
do $$
declare
    t text;
begin
    alter table concordat.agreement disable trigger user;
    foreach t in array array['agreement', 'agreement_history'] loop
        execute format(
            $sql$
            update concordat.%I
               set notice_weeks = case when notice_months is null then null else 0 end,
                   notice_day_count = case when notice_months is null then null else 'CALENDAR' end,
                   renewal_mode = 'FIXED', stopped_by = 'ANY_PARTY', extension_options = 0, review_every_months = 0,
                   span_from = case when ends_on is null then '{}'::date[] else array[date '1900-01-01'] end,
                   span_end = case when ends_on is null then '{}'::date[] else array[ends_on] end,
                   runs_on = false, ends_by_notice = false, last_end = ends_on, maximum_end = ends_on,
                   last_notices = case when ends_on is null or notice_months is null then '{}'::date[]
                                       else array[app.last_notice(ends_on, notice_months, notice_days)] end,
                   reviews = case when review_on is null then '{}'::date[] else array[review_on] end,
                   extensions_used = 0
            $sql$, t);
    end loop;
    alter table concordat.agreement enable trigger user;
end $$;
insert into concordat.agreement_milestone (agreement_id, audience, kind, due_on, organisation_id, ends_on)
select id, audience, 'END', ends_on - 1, null::uuid, ends_on from concordat.agreement where ends_on is not null
union all
select id, audience, 'REVIEW', review_on, null, null::date from concordat.agreement where review_on is not null
union all
select g.id, g.audience, 'LAST_NOTICE', d, p.organisation_id, g.ends_on
  from concordat.agreement g
  join concordat.agreement_party p on p.agreement_id = g.id
  cross join unnest(g.last_notices) d;
drop function app.last_notice(date, int, int);

-- 7. The register sorts by the end that is certain; what renews or runs on comes last.
alter table concordat.agreement drop column sort_end;
alter table concordat.agreement
    add sort_end date generated always as (coalesce(last_end, 'infinity'::date)) stored;
create index on concordat.agreement (audience, sort_end, id);

-- Telling people by mail. Word is left in the transaction of the act: whom it is for, of which kind, and what it is about;
-- never what it says, which is read with its reader's rights when it leaves. No register: neither journal nor history.

-- 1. Where people get mail, entered by administrators, and how often they want it, chosen by themselves -------------------------
create function app.administered_people() returns setof uuid
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select p.id from person p where p.organisation_id in (select app.organisations_as('ADMINISTRATOR')) $$;

create table concordat.mail_address (
    id      uuid primary key references concordat.person,
    address text not null check (length(address) between 3 and 254 and address !~ '[[:cntrl:][:space:]]')
);
do $$
declare
    mine text := 'app.is_operator() or id = any (array(select app.administered_people()))';
begin
    perform app.protect('mail_address', mine || ' or id = (select app.person()) or app.job() = ''outbox''', mine);
    perform app.keep_history('mail_address', mine || ' or id = (select app.person())');
    execute 'create policy removed on concordat.mail_address for delete using (' || mine || ')';
end $$;
grant delete on concordat.mail_address to ${applicationRole};

create table concordat.mail_choice (
    person_id uuid primary key references concordat.person,
    daily     boolean not null
);
alter table concordat.mail_choice enable row level security;
create policy seen on concordat.mail_choice for select using (person_id = (select app.person()));
create policy added on concordat.mail_choice for insert with check (person_id = (select app.person()));
create policy changed on concordat.mail_choice for update using (person_id = (select app.person()));
grant select, insert, update on concordat.mail_choice to ${applicationRole};

-- 2. The mails ------------------------------------------------------------------------------------------------------------------
create table concordat.mail (
    id          uuid primary key,
    person_id   uuid not null references concordat.person,
    daily       boolean not null,
    told_at     timestamptz not null,
    due_at      timestamptz not null,
    state       text not null default 'WAITING'
                check (state in ('WAITING', 'SENDING', 'SENT', 'NOTHING_TO_SAY', 'GIVEN_UP')),
    attempt     int not null default 0 check (attempt >= 0),
    lease       uuid,
    lease_until timestamptz,
    ended_at    timestamptz,
    message     text not null default '' check (length(message) <= 1000),
    check ((lease is not null) = (state = 'SENDING') and (lease_until is not null) = (state = 'SENDING')),
    check ((ended_at is not null) = (state in ('SENT', 'NOTHING_TO_SAY', 'GIVEN_UP')))
);
create index on concordat.mail (due_at, id) where state = 'WAITING';
create index on concordat.mail (lease_until) where state = 'SENDING';
create index on concordat.mail (person_id, ended_at desc);
create index on concordat.mail (ended_at);
create unique index on concordat.mail (person_id, due_at) where daily and state = 'WAITING';

create table concordat.mail_news (
    id         uuid primary key,
    mail_id    uuid not null references concordat.mail on delete cascade deferrable initially deferred,
    person_id  uuid not null references concordat.person,
    kind       text not null check (kind ~ '^[a-z][a-z-]{1,39}$'),
    subject_id uuid not null,
    occasion   text not null check (length(occasion) <= 100),
    told_at    timestamptz not null,
    ordinal    int not null,
    -- Nobody is told twice of one thing on one occasion.
    unique (person_id, kind, subject_id, occasion)
);
create index on concordat.mail_news (mail_id);

create table concordat.mail_server (
    one        boolean primary key default true check (one),
    reached_at timestamptz,
    away_since timestamptz,
    message    text not null default '' check (length(message) <= 1000)
);
insert into concordat.mail_server default values;

-- Mails are the business of the job that sends them. A person sees that they got one, and nothing of one that had nothing to
-- say: that there was something would be told by that.
alter table concordat.mail enable row level security;
create policy seen on concordat.mail for select using (
    app.job() in ('outbox', 'forget-old-mail') or person_id = (select app.person()) and state in ('SENT', 'GIVEN_UP'));
create policy changed on concordat.mail for update using (app.job() = 'outbox');
create policy forgotten on concordat.mail for delete using (app.job() = 'forget-old-mail' and ended_at is not null);
grant select, update, delete on concordat.mail to ${applicationRole};
alter table concordat.mail_news enable row level security;
create policy seen on concordat.mail_news for select using (app.job() = 'outbox');
grant select on concordat.mail_news to ${applicationRole};
alter table concordat.mail_server enable row level security;
create policy seen on concordat.mail_server for select using (app.job() = 'outbox');
create policy changed on concordat.mail_server for update using (app.job() = 'outbox');
grant select, update on concordat.mail_server to ${applicationRole};

-- 3. Whom it concerns, and when it leaves -----------------------------------------------------------------------------------------
-- What a partnership has chosen for a setting on a day, or else the standard.
create function app.setting_on(of_partnership uuid, of_setting text, standard int, on_day date) returns int
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select coalesce((select v.chosen from setting_value v
                      where v.partnership_id = of_partnership and v.setting = of_setting and v.in_force_from <= on_day
                      order by v.in_force_from desc, v.ordinal desc limit 1), standard)
$$;

create function app.mail_recipients(of_group text, of_id uuid, on_day date) returns setof uuid
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select of_id where of_group = 'PERSON'
    union
    select a.person_id
      from appointment a
     where of_group in ('COMMITTEE', 'MEETING')
       and a.committee_id = case of_group when 'COMMITTEE' then of_id
                                          else (select m.committee_id from meeting m where m.id = of_id) end
       and a.role in ('COMMITTEE_CHAIR', 'VOTING_MEMBER', 'ATTENDEE')
       and a.term_from <= on_day and (a.term_until is null or on_day < a.term_until)
    union
    select d.person_id from deputy d where of_group = 'MEETING' and d.meeting_id = of_id
    union
    select a.person_id
      from meeting m
      join seat s on s.committee_id = m.committee_id and s.voting
           and s.term_from <= on_day and (s.term_until is null or on_day < s.term_until)
      join appointment a on a.seat_id = s.id
           and a.term_from <= on_day and (a.term_until is null or on_day < a.term_until)
     where of_group = 'VOTERS' and m.id = of_id
    union
    select r.reviewer_id from agreement_review r where of_group = 'REVIEWER' and r.id = of_id and r.reviewer_id is not null
$$;

-- Leaves word for everybody concerned who has an address, but not for whoever acts; and asks for the job that sends it. A
-- person's day is one mail: what happens until it leaves is added to it.
create function app.tell(kinds text[], subjects uuid[], partnerships uuid[], groups text[], ids uuid[], occasions text[])
returns int
language plpgsql volatile security definer set search_path = concordat, app, pg_temp as $$
declare
    told   record;
    today  date := app.today();
    piece  uuid;
    mailed uuid;
    days_mail uuid;
    leaves timestamptz;
    so_far int := 0;
    dues   timestamptz[] := '{}';
begin
    if app.now() is null then
        raise exception 'nobody acts: nobody is told';
    end if;
    for told in
        with word as (
            select * from unnest(kinds, subjects, partnerships, groups, ids, occasions) with ordinality
                     as w(kind, subject_id, partnership_id, of_group, of_id, occasion, ordinal))
        select w.kind, w.subject_id, w.occasion, w.partnership_id, r.person_id, min(w.ordinal)::int as ordinal,
               coalesce(c.daily, false) as daily
          from word w
         cross join lateral app.mail_recipients(w.of_group, w.of_id, today) as r(person_id)
          join mail_address a on a.id = r.person_id
          left join mail_choice c on c.person_id = r.person_id
         where r.person_id is distinct from app.person()
         group by 1, 2, 3, 4, 5, 7
         order by r.person_id, ordinal
    loop
        piece := gen_random_uuid();
        mailed := gen_random_uuid();
        leaves := app.now();
        insert into mail_news values (piece, mailed, told.person_id, told.kind, told.subject_id,
            case when told.occasion = '' then app.change()::text else told.occasion end, app.now(), told.ordinal)
        on conflict do nothing;
        if found then
            if told.daily then
                leaves := (today + make_time(app.setting_on(told.partnership_id, 'DAILY_MAIL_HOUR', 7, today), 0, 0))
                          at time zone 'Europe/London';
                if leaves <= app.now() then
                    leaves := (today + 1 + make_time(app.setting_on(told.partnership_id, 'DAILY_MAIL_HOUR', 7, today + 1), 0, 0))
                              at time zone 'Europe/London';
                end if;
                insert into mail as m (id, person_id, daily, told_at, due_at)
                values (mailed, told.person_id, true, app.now(), leaves)
                on conflict (person_id, due_at) where daily and state = 'WAITING' do update set told_at = m.told_at
                returning m.id into days_mail;
                update mail_news n set mail_id = days_mail where n.id = piece;
            else
                insert into mail (id, person_id, daily, told_at, due_at)
                values (mailed, told.person_id, false, app.now(), leaves);
            end if;
            so_far := so_far + 1;
            if not leaves = any (dues) then
                dues := dues || leaves;
            end if;
        end if;
    end loop;
    insert into job (id, kind, asked_at, due_at, attempts)
    select gen_random_uuid(), 'outbox', app.now(), due, 5 from unnest(dues) as due;
    return so_far;
end $$;

-- 4. What people are reminded of -----------------------------------------------------------------------------------------------
-- What is due at an instant: of each no more than its id, whose it is, and which occasion it is. For the job "reminders" only.
create function app.reminders_due(at timestamptz)
returns table (kind text, subject_id uuid, partnership_id uuid, of_group text, of_id uuid, occasion text)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    with day as (select (at at time zone 'Europe/London')::date as today),
    setting as (
        select p.id as partnership_id, d.today,
               app.setting_on(p.id, 'ACTION_REMINDER_DAYS', 7, d.today) as action_days,
               app.setting_on(p.id, 'OVERDUE_REMINDER_DAYS', 7, d.today) as overdue_days,
               app.setting_on(p.id, 'RESOLUTION_REMINDER_DAYS', 2, d.today) as answer_days
          from partnership p cross join day d
         where app.job() = 'reminders')
    select case when a.due < s.today then 'action-overdue' else 'action-due-soon' end, a.id, a.partnership_id,
           'PERSON', a.owner_id,
           a.due::text || case when a.due < s.today then '+' || (s.today - a.due - 1) / s.overdue_days else '' end
      from setting s join action a on a.partnership_id = s.partnership_id
     where a.state in ('OPEN', 'STARTED') and a.due <= s.today + s.action_days
    union all
    select 'answer-missing', m.id, m.partnership_id, 'VOTERS', m.id, 'deadline'
      from setting s join meeting m on m.partnership_id = s.partnership_id
     where m.kind = 'WRITTEN_RESOLUTION' and m.state = 'IN_PROGRESS' and m.ends_at > at
       and (m.ends_at at time zone 'Europe/London')::date <= s.today + s.answer_days
    union all
    select 'review-missing', r.id, g.partnership_id, 'REVIEWER', r.id,
           r.due_on::text || '+' || (s.today - r.due_on - 1) / s.overdue_days
      from setting s join agreement g on g.partnership_id = s.partnership_id
      join agreement_review r on r.agreement_id = g.id
     where r.outcome is null and r.reviewer_id is not null and r.due_on < s.today
       and g.stage in ('PROPOSED', 'DRAFTING', 'IN_REVIEW', 'APPROVED_BY_PARTIES')
$$;
create index on concordat.action (due) where state in ('OPEN', 'STARTED');

-- 5. How it stands, for administrators: numbers and times, nothing of any mail ----------------------------------------------------
create function app.mail_figures(at timestamptz)
returns table (waiting int, refused int, reached_at timestamptz, away_since timestamptz, message text)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select (select count(*)::int from mail m where m.state in ('WAITING', 'SENDING') and m.due_at <= at),
           (select count(*)::int from mail m where m.state = 'GIVEN_UP' and m.ended_at > at - interval '30 days'),
           s.reached_at, s.away_since, s.message
      from mail_server s
     where exists (select app.organisations_as('ADMINISTRATOR'))
$$;

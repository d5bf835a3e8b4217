-- Partners, people, and the one place where it is decided who may see what.

-- 1. Partners ---------------------------------------------------------------------------------------------------------
create table concordat.organisation (
    id          uuid primary key,
    version     bigint not null,
    kind        text not null,
    code_scheme text not null,
    code        text not null check (length(code) between 1 and 20),
    short_name  text not null check (length(short_name) between 1 and 20),
    unique (code_scheme, code)
);
-- Names have dates: a name change breaks no old record (domain facts 9, AG-15).
create table concordat.organisation_name (
    id              uuid primary key,
    organisation_id uuid not null references concordat.organisation,
    name            text not null check (length(name) between 1 and 300),
    term_from       date,
    term_until      date,
    check (term_until > term_from)
);
create table concordat.partnership (
    id        uuid primary key,
    version   bigint not null,
    code      text not null unique check (length(code) between 1 and 40),
    name      text not null check (length(name) between 1 and 300),
    fictional boolean not null
);
create table concordat.partnership_party (
    id              uuid primary key,
    partnership_id  uuid not null references concordat.partnership,
    organisation_id uuid not null references concordat.organisation,
    position        int not null,
    unique (partnership_id, organisation_id)
);
-- The label of the group is not a legal person; it has dates of its own (domain fact 1).
create table concordat.partnership_label (
    id             uuid primary key,
    partnership_id uuid not null references concordat.partnership,
    name           text not null check (length(name) between 1 and 300),
    term_from      date,
    term_until     date,
    check (term_until > term_from)
);

-- 2. People -----------------------------------------------------------------------------------------------------------
create table concordat.person (
    id              uuid primary key,
    version         bigint not null,
    name            text not null check (length(name) between 1 and 120),
    job_title       text not null check (length(job_title) <= 200),
    organisation_id uuid not null references concordat.organisation,
    fictional       boolean not null
);
create index on concordat.person (name, id);
create index on concordat.person (organisation_id, name, id);
-- A person is issuer and subject, never an e-mail address (ID-5).
-- The home organisation is the access key, kept in step with the person's.
create table concordat.person_identity (
    id              uuid primary key,
    person_id       uuid not null references concordat.person,
    organisation_id uuid not null references concordat.organisation,
    issuer          text not null check (length(issuer) between 1 and 400),
    subject         text not null check (length(subject) between 1 and 255),
    unique (issuer, subject)
);
create index on concordat.person_identity (person_id);
-- Whoever the identity provider vouched for and nobody has tied to a person yet.
create table concordat.waiting_sign_in (
    issuer     text not null,
    subject    text not null,
    name       text not null check (length(name) <= 120),
    first_seen timestamptz not null,
    last_seen  timestamptz not null,
    primary key (issuer, subject)
);
-- A one-time invitation: only the SHA-256 of its secret is kept.
create table concordat.invitation (
    id              uuid primary key,
    person_id       uuid not null references concordat.person,
    organisation_id uuid not null references concordat.organisation,
    secret_hash     bytea not null unique,
    expires_at      timestamptz not null,
    used_at         timestamptz
);
create index on concordat.invitation (person_id);

-- When a person moves to another home organisation, the access keys of what belongs to them move too.
create function app.move_with_person() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    update person_identity set organisation_id = new.organisation_id where person_id = new.id;
    update invitation set organisation_id = new.organisation_id where person_id = new.id;
    return null;
end $$;
create trigger moves after update of organisation_id on concordat.person
    for each row when (old.organisation_id is distinct from new.organisation_id)
    execute function app.move_with_person();

-- 3. Committees and seats: what authority is counted by -----------------------------------------------------------------
create table concordat.committee (
    id                uuid primary key,
    version           bigint not null,
    audience          uuid not null,
    partnership_id    uuid not null references concordat.partnership,
    name              text not null check (length(name) between 1 and 200),
    code              text not null unique check (length(code) between 1 and 40),
    legal_form        text not null,
    meets_in_public   boolean not null
);
create table concordat.committee_party (
    id                 uuid primary key,
    committee_id       uuid not null references concordat.committee,
    audience           uuid not null,
    organisation_id    uuid not null references concordat.organisation,
    short_name         text not null check (length(short_name) <= 40),
    parent_body        text not null check (length(parent_body) <= 200),
    delegates          boolean not null,
    needs_confirmation boolean not null,
    unique (committee_id, organisation_id)
);
create table concordat.seat (
    id                   uuid primary key,
    committee_id         uuid not null references concordat.committee,
    audience             uuid not null,
    position             int not null,
    organisation_id      uuid not null references concordat.organisation,
    title                text not null check (length(title) between 1 and 200),
    seat_class           text not null,
    office               text not null,
    voting               boolean not null,
    shared_post          boolean not null,
    named_for_joint_post boolean not null,
    term_from            date not null,
    term_until           date,
    check (term_until > term_from)
);
create index on concordat.seat (committee_id);

-- 4. Appointments: the only source of authority (ID-4) ---------------------------------------------------------------------
create table concordat.appointment (
    id              uuid primary key,
    version         bigint not null,
    person_id       uuid not null references concordat.person,
    person_name     text not null,
    role            text not null,
    organisation_id uuid not null references concordat.organisation,
    committee_id    uuid references concordat.committee,
    seat_id         uuid references concordat.seat,
    part2           boolean not null,
    term_from       date not null,
    term_until      date,
    check (term_until > term_from),
    check (seat_id is null or committee_id is not null)
);
create index on concordat.appointment (person_id);
create index on concordat.appointment (committee_id);
create index on concordat.appointment (seat_id);
create index on concordat.appointment (organisation_id, role);

create function app.in_force(term_from date, term_until date) returns boolean language sql stable parallel safe as
$$ select term_from <= app.today() and (term_until is null or app.today() < term_until) $$;

-- 5. Who sees what ------------------------------------------------------------------------------------------------------------
-- The matrix, as data: which role sees which kind of record at which stage; with only_part2 a role needs an
-- appointment that extends to Part 2. A cell is changed by changing a row.
create table concordat.visibility (
    kind       text not null,
    stage      text not null,
    part       smallint not null,
    role       text not null,
    only_part2 boolean not null default false,
    primary key (kind, stage, part, role)
);
insert into concordat.visibility (kind, stage, part, role, only_part2) values
    ('COMMITTEE', 'PUBLISHED', 1, 'COMMITTEE_CHAIR', false), ('COMMITTEE', 'PUBLISHED', 1, 'VOTING_MEMBER', false),
    ('COMMITTEE', 'PUBLISHED', 1, 'ATTENDEE', false), ('COMMITTEE', 'PUBLISHED', 1, 'GOVERNANCE_OFFICER', false),
    ('COMMITTEE', 'PUBLISHED', 1, 'EXECUTIVE', false), ('COMMITTEE', 'PUBLISHED', 1, 'AUDITOR', false),
    ('COMMITTEE', 'PUBLISHED', 2, 'COMMITTEE_CHAIR', false), ('COMMITTEE', 'PUBLISHED', 2, 'VOTING_MEMBER', false),
    ('COMMITTEE', 'PUBLISHED', 2, 'GOVERNANCE_OFFICER', false), ('COMMITTEE', 'PUBLISHED', 2, 'ATTENDEE', true),
    ('COMMITTEE', 'PUBLISHED', 2, 'EXECUTIVE', true), ('COMMITTEE', 'PUBLISHED', 2, 'AUDITOR', false),
    ('COMMITTEE', 'DRAFT', 1, 'GOVERNANCE_OFFICER', false), ('COMMITTEE', 'DRAFT', 1, 'COMMITTEE_CHAIR', false),
    ('COMMITTEE', 'DRAFT', 2, 'GOVERNANCE_OFFICER', false), ('COMMITTEE', 'DRAFT', 2, 'COMMITTEE_CHAIR', false),
    ('COMMITTEE', 'OPEN', 1, 'GOVERNANCE_OFFICER', false), ('COMMITTEE', 'OPEN', 1, 'COMMITTEE_CHAIR', false),
    ('COMMITTEE', 'OPEN', 1, 'VOTING_MEMBER', false),
    ('COMMITTEE', 'OPEN', 2, 'GOVERNANCE_OFFICER', false), ('COMMITTEE', 'OPEN', 2, 'COMMITTEE_CHAIR', false),
    ('COMMITTEE', 'OPEN', 2, 'VOTING_MEMBER', false),
    ('COMMITTEE', 'VOTES', 1, 'GOVERNANCE_OFFICER', false), ('COMMITTEE', 'VOTES', 1, 'COMMITTEE_CHAIR', false),
    ('COMMITTEE', 'VOTES', 1, 'AUDITOR', false),
    ('COMMITTEE', 'VOTES', 2, 'GOVERNANCE_OFFICER', false), ('COMMITTEE', 'VOTES', 2, 'COMMITTEE_CHAIR', false),
    ('COMMITTEE', 'VOTES', 2, 'AUDITOR', false),
    ('AGREEMENT', 'OPEN', 1, 'COMMITTEE_CHAIR', false), ('AGREEMENT', 'OPEN', 1, 'VOTING_MEMBER', false),
    ('AGREEMENT', 'OPEN', 1, 'ATTENDEE', false), ('AGREEMENT', 'OPEN', 1, 'GOVERNANCE_OFFICER', false),
    ('AGREEMENT', 'OPEN', 1, 'EXECUTIVE', false), ('AGREEMENT', 'OPEN', 1, 'AUDITOR', false),
    ('AGREEMENT', 'OPEN', 1, 'ADMINISTRATOR', false),
    ('AGREEMENT', 'TEAM', 1, 'GOVERNANCE_OFFICER', false),
    ('INTEREST', 'PUBLISHED', 1, 'COMMITTEE_CHAIR', false), ('INTEREST', 'PUBLISHED', 1, 'VOTING_MEMBER', false),
    ('INTEREST', 'PUBLISHED', 1, 'ATTENDEE', false), ('INTEREST', 'PUBLISHED', 1, 'GOVERNANCE_OFFICER', false),
    ('INTEREST', 'PUBLISHED', 1, 'EXECUTIVE', false), ('INTEREST', 'PUBLISHED', 1, 'AUDITOR', false),
    ('INTEREST', 'PUBLISHED', 1, 'ADMINISTRATOR', false),
    ('INTEREST', 'WITHHELD', 1, 'COMMITTEE_CHAIR', false), ('INTEREST', 'WITHHELD', 1, 'GOVERNANCE_OFFICER', false),
    ('INTEREST', 'WITHHELD', 1, 'AUDITOR', false),
    ('JOURNAL', 'WRITTEN', 1, 'AUDITOR', false);

-- An audience is a set of people, named by what it is for. A protected row carries the id of its audience; a policy
-- compares it with the list of audiences to which the actor belongs. There are few: per committee, part and stage; per
-- set of parties; per item only once somebody is kept from it.
create table concordat.audience (
    id           uuid primary key default gen_random_uuid(),
    kind         text not null,
    stage        text not null,
    part         smallint not null,
    committee_id uuid references concordat.committee,
    item_id      uuid,
    record_id    uuid,
    parties      uuid[],
    unique nulls not distinct (kind, stage, part, committee_id, item_id, record_id, parties)
);
create index on concordat.audience (committee_id);
alter table concordat.committee add foreign key (audience) references concordat.audience;
alter table concordat.committee_party add foreign key (audience) references concordat.audience;
alter table concordat.seat add foreign key (audience) references concordat.audience;

-- People who belong to an audience by name: the sponsors and managers of an agreement.
create table concordat.audience_member (
    audience_id uuid not null references concordat.audience,
    person_id   uuid not null references concordat.person,
    primary key (audience_id, person_id)
);
create index on concordat.audience_member (person_id);

-- People who are kept from an item: its rows are withheld from them wherever they would show (COI-10).
create table concordat.kept_from (
    item_id   uuid not null,
    person_id uuid not null references concordat.person,
    primary key (item_id, person_id)
);

-- Finds an audience, and makes it when it is the first of its kind.
create function app.audience(
    of_kind text, of_stage text, of_part int, of_committee uuid, of_item uuid, of_record uuid, of_parties uuid[])
returns uuid language plpgsql volatile security definer set search_path = concordat, app, pg_temp as $$
declare
    sorted uuid[] := (select array_agg(p order by p) from unnest(of_parties) p);
    found  uuid;
begin
    select id into found from audience
     where kind = of_kind and stage = of_stage and part = of_part
       and committee_id is not distinct from of_committee and item_id is not distinct from of_item
       and record_id is not distinct from of_record and parties is not distinct from sorted;
    if found is null then
        insert into audience (kind, stage, part, committee_id, item_id, record_id, parties)
        values (of_kind, of_stage, of_part, of_committee, of_item, of_record, sorted)
        on conflict (kind, stage, part, committee_id, item_id, record_id, parties)
            do update set kind = excluded.kind
        returning id into found;
    end if;
    return found;
end $$;

-- Who is named in an audience, replaced as a whole.
create function app.set_audience_members(of_audience uuid, people uuid[]) returns void
language sql volatile security definer set search_path = concordat, app, pg_temp as $$
    delete from audience_member where audience_id = of_audience and person_id <> all (people);
    insert into audience_member select of_audience, p from unnest(people) p on conflict do nothing;
$$;

-- Keeps a person from an item, or lets them back to it.
create function app.keep_from(of_item uuid, who uuid, kept boolean) returns void
language plpgsql volatile security definer set search_path = concordat, app, pg_temp as $$
begin
    if kept then
        insert into kept_from values (of_item, who) on conflict do nothing;
    else
        delete from kept_from where item_id = of_item and person_id = who;
    end if;
end $$;

-- The partnerships to which the actor belongs by an appointment.
create function app.partnerships() returns setof uuid
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select distinct p.partnership_id
      from appointment a join partnership_party p on p.organisation_id = a.organisation_id
     where a.person_id = app.person() and app.in_force(a.term_from, a.term_until)
$$;

-- The audiences to which the actor belongs now; whoever works on the machine itself belongs to all. Computed once per
-- statement.
create function app.audiences() returns setof uuid
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    with mine as materialized (
        select role, organisation_id, committee_id, part2
          from appointment
         where person_id = app.person() and app.in_force(term_from, term_until)
    )
    select a.id
      from audience a
     where a.committee_id is not null
       and exists (
            select from mine m join visibility v
                on v.role = m.role and v.kind = a.kind and v.stage = a.stage and v.part = a.part
             where (m.part2 or not v.only_part2)
               and (m.committee_id = a.committee_id
                    or m.committee_id is null and exists (
                        select from committee_party p
                         where p.committee_id = a.committee_id and p.organisation_id = m.organisation_id)))
       and not exists (select from kept_from k where k.item_id = a.item_id and k.person_id = app.person())
    union
    select a.id
      from audience a
     where a.committee_id is null and a.parties is not null
       and exists (
            select from mine m join visibility v
                on v.role = m.role and v.kind = a.kind and v.stage = a.stage and v.part = a.part
             where m.organisation_id = any (a.parties))
    union
    select a.id from audience a where app.is_operator()
    union
    select a.id
      from audience a
     where a.kind = 'PARTNERS' and a.record_id in (select app.partnerships())
    union
    select m.audience_id
      from audience_member m join audience a on a.id = m.audience_id
     where m.person_id = app.person() and exists (select from mine)
       and not exists (select from kept_from k where k.item_id = a.item_id and k.person_id = m.person_id)
$$;

-- The organisations that share a partnership with one for which the actor holds that role.
create function app.organisations_as(of_role text) returns setof uuid
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select distinct theirs.organisation_id
      from appointment a
      join partnership_party ours on ours.organisation_id = a.organisation_id
      join partnership_party theirs on theirs.partnership_id = ours.partnership_id
     where a.person_id = app.person() and a.role = of_role and app.in_force(a.term_from, a.term_until)
$$;

-- The partnerships whose journal the actor may read: those of an auditor.
create function app.audited_partnerships() returns setof uuid
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select distinct p.partnership_id
      from appointment a
      join partnership_party p on p.organisation_id = a.organisation_id
      join visibility v on v.kind = 'JOURNAL' and v.role = a.role
     where a.person_id = app.person() and app.in_force(a.term_from, a.term_until)
$$;

-- The committees that the actor may know of: those of the partnerships to which they belong.
create function app.committees() returns setof uuid
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select id from committee where partnership_id in (select app.partnerships()) $$;

-- The committees for which the actor is the governance officer.
create function app.served_committees() returns setof uuid
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select c.id
      from appointment a
      join committee c on c.id = a.committee_id or a.committee_id is null and exists (
           select from committee_party p where p.committee_id = c.id and p.organisation_id = a.organisation_id)
     where a.person_id = app.person() and a.role = 'GOVERNANCE_OFFICER' and app.in_force(a.term_from, a.term_until)
$$;

-- The people with an appointment to a committee of which the actor is the governance officer.
create function app.served_people() returns setof uuid
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select distinct person_id from appointment where committee_id in (select app.served_committees()) $$;

-- Sign-in itself: who stands behind this issuer and subject, and with which appointments in force. One row per
-- appointment, one row without one if there is none, no row if nobody is tied to it.
create function app.actor_for(of_issuer text, of_subject text, at timestamptz)
returns table (person_id uuid, person_name text, appointment_id uuid, role text, organisation_id uuid,
               organisation text, committee_id uuid, committee text, seat_id uuid, part2 boolean)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select p.id, p.name, a.id, a.role, a.organisation_id, o.short_name, a.committee_id, c.name, a.seat_id, a.part2
      from person_identity i
      join person p on p.id = i.person_id
      left join appointment a on a.person_id = p.id
           and a.term_from <= (at at time zone 'Europe/London')::date
           and (a.term_until is null or (at at time zone 'Europe/London')::date < a.term_until)
      left join organisation o on o.id = a.organisation_id
      left join committee c on c.id = a.committee_id
     where i.issuer = of_issuer and i.subject = of_subject
     order by a.role, o.short_name, c.name
$$;

-- Puts a sign-in that nobody is tied to on the administrators' list of those waiting.
create function app.wait_for_access(of_issuer text, of_subject text, called text, at timestamptz) returns void
language sql volatile security definer set search_path = concordat, app, pg_temp as $$
    insert into waiting_sign_in
    select of_issuer, of_subject, called, at, at
     where not exists (select from person_identity i where i.issuer = of_issuer and i.subject = of_subject)
    on conflict (issuer, subject) do update set name = excluded.name, last_seen = excluded.last_seen
       where waiting_sign_in.last_seen < excluded.last_seen - interval '1 minute'
$$;

-- Who holds which seat of a committee on a day: what quorum and votes are reckoned from, whoever asks. The names go on
-- the roll that a decision keeps.
create function app.seat_holders(of_committee uuid, on_day date)
returns table (seat_id uuid, organisation_id uuid, organisation text, title text, seat_class text, office text,
               voting boolean, shared_post boolean, named_for_joint_post boolean,
               person_id uuid, person_name text, person_post text)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select s.id, s.organisation_id, o.short_name, s.title, s.seat_class, s.office, s.voting, s.shared_post,
           s.named_for_joint_post, a.person_id, a.person_name, p.job_title
      from seat s
      join organisation o on o.id = s.organisation_id
      left join appointment a on a.seat_id = s.id
           and a.term_from <= on_day and (a.term_until is null or on_day < a.term_until)
      left join person p on p.id = a.person_id
     where s.committee_id = of_committee and s.term_from <= on_day
       and (s.term_until is null or on_day < s.term_until)
     order by s.position, a.person_name, a.person_id
$$;

-- 6. Policies -------------------------------------------------------------------------------------------------------------------
-- Partners and the names of committees and seats are known to everybody in the partnership; people and appointments to
-- the administrators of the partnership, to the officer for own committees, and to oneself.
select app.protect('organisation', 'app.is_somebody()', 'app.is_operator()');
select app.protect('organisation_name', 'app.is_somebody()', 'app.is_operator()');
select app.protect('partnership', 'app.is_operator() or id = any (array(select app.partnerships()))', 'app.is_operator()');
select app.protect('partnership_party',
    'app.is_operator() or partnership_id = any (array(select app.partnerships()))', 'app.is_operator()');
select app.protect('partnership_label',
    'app.is_operator() or partnership_id = any (array(select app.partnerships()))', 'app.is_operator()');
select app.protect('committee', 'audience = any (array(select app.audiences()))');
select app.protect('committee_party', 'audience = any (array(select app.audiences()))');
select app.protect('seat', 'audience = any (array(select app.audiences()))');
select app.protect('person',
    'app.is_operator() or id = (select app.person())
     or organisation_id = any (array(select app.organisations_as(''ADMINISTRATOR'')))
     or id = any (array(select app.served_people()))',
    'app.is_operator() or organisation_id = any (array(select app.organisations_as(''ADMINISTRATOR'')))');
select app.protect('person_identity',
    'app.is_operator() or person_id = (select app.person())
     or organisation_id = any (array(select app.organisations_as(''ADMINISTRATOR'')))',
    'app.is_operator() or organisation_id = any (array(select app.organisations_as(''ADMINISTRATOR'')))');
create policy removed on concordat.person_identity for delete
    using (app.is_operator() or organisation_id = any (array(select app.organisations_as('ADMINISTRATOR'))));
grant delete on concordat.person_identity to ${applicationRole};
select app.protect('invitation', 'app.is_operator() or organisation_id = any (array(select app.organisations_as(''ADMINISTRATOR'')))');
select app.protect('appointment',
    'app.is_operator() or person_id = (select app.person())
     or organisation_id = any (array(select app.organisations_as(''ADMINISTRATOR'')))
     or committee_id = any (array(select app.served_committees()))',
    'app.is_operator() or organisation_id = any (array(select app.organisations_as(''ADMINISTRATOR'')))');

alter table concordat.waiting_sign_in enable row level security;
create policy seen on concordat.waiting_sign_in for select
    using (app.is_operator() or exists (select app.organisations_as('ADMINISTRATOR')));
create policy taken on concordat.waiting_sign_in for delete
    using (app.is_operator() or exists (select app.organisations_as('ADMINISTRATOR')));
grant select, delete on concordat.waiting_sign_in to ${applicationRole};

alter table concordat.visibility enable row level security;
create policy seen on concordat.visibility for select using (app.is_somebody());
grant select on concordat.visibility to ${applicationRole};

alter table concordat.journal_entry enable row level security;
create policy seen on concordat.journal_entry for select using (
    app.is_operator()
    or person_id = (select app.person())
    or partnership_id = any (array(select app.audited_partnerships()))
    or partnership_id is null and exists (select app.audited_partnerships()));
grant select on concordat.journal_entry to ${applicationRole};
alter table concordat.journal_payload enable row level security;
create policy seen on concordat.journal_payload for select using (
    app.is_operator()
    or person_id = (select app.person())
    or partnership_id = any (array(select app.audited_partnerships()))
    or partnership_id is null and exists (select app.audited_partnerships()));
grant select on concordat.journal_payload to ${applicationRole};
-- Where the chains end: whoever verifies the journal on the machine compares it with the entries.
alter table concordat.journal_chain enable row level security;
create policy seen on concordat.journal_chain for select using (app.is_operator());
grant select on concordat.journal_chain to ${applicationRole};
alter table concordat.journal_counter enable row level security;
create policy seen on concordat.journal_counter for select using (app.is_operator());
grant select on concordat.journal_counter to ${applicationRole};

select app.keep_history('organisation', 'app.is_somebody()');
select app.keep_history('organisation_name', 'app.is_somebody()');
select app.keep_history('partnership', 'app.is_operator() or id = any (array(select app.partnerships()))');
select app.keep_history('partnership_party', 'app.is_operator() or partnership_id = any (array(select app.partnerships()))');
select app.keep_history('partnership_label', 'app.is_operator() or partnership_id = any (array(select app.partnerships()))');
select app.keep_history('committee', 'audience = any (array(select app.audiences()))');
select app.keep_history('committee_party', 'audience = any (array(select app.audiences()))');
select app.keep_history('seat', 'audience = any (array(select app.audiences()))');
select app.keep_history('person',
    'app.is_operator() or id = (select app.person())
     or organisation_id = any (array(select app.organisations_as(''ADMINISTRATOR'')))
     or id = any (array(select app.served_people()))');
select app.keep_history('person_identity',
    'app.is_operator() or person_id = (select app.person())
     or organisation_id = any (array(select app.organisations_as(''ADMINISTRATOR'')))');
select app.keep_history('appointment',
    'app.is_operator() or person_id = (select app.person())
     or organisation_id = any (array(select app.organisations_as(''ADMINISTRATOR'')))
     or committee_id = any (array(select app.served_committees()))');

-- Nobody runs a function of this schema but the application; this holds for those of later migrations too.
revoke all on all functions in schema app from public;
grant execute on all functions in schema app to ${applicationRole};
revoke execute on function app.refuse_change(), app.write_history(), app.move_with_person(),
    app.keep_history(text, text), app.protect(text, text, text)
    from ${applicationRole};
alter default privileges revoke execute on functions from public;
alter default privileges in schema app grant execute on functions to ${applicationRole};

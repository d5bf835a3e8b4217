-- The register of interests (COI-2 to COI-7): what people have declared, how it was reviewed and registered, and that
-- they confirm it every year.

-- 1. Entries: declared once, then only reviewed, registered and ended -----------------------------------------------------------
create table concordat.interest (
    id                uuid primary key,
    version           bigint not null,
    -- Who sees it while it is on the register: everybody in the partnership once it is published.
    audience          uuid not null references concordat.audience,
    -- Who sees it always, beside the person: governance officers and auditors of the partnership.
    keepers           uuid not null references concordat.audience,
    partnership_id    uuid not null references concordat.partnership,
    person_id         uuid not null references concordat.person,
    person_name       text not null check (length(person_name) <= 200),
    person_post       text not null check (length(person_post) <= 200),
    organisation_id   uuid not null references concordat.organisation,
    organisation_name text not null check (length(organisation_name) <= 200),
    interest_type     text not null,
    concern_kind      text not null,
    concern_name      text not null check (length(concern_name) between 1 and 200),
    concern_known     uuid,
    description       text not null check (length(description) between 1 and 2000),
    relationship      text,
    paid              boolean not null,
    term_from         date not null,
    term_until        date check (term_until > term_from),
    declared_on       date not null,
    declared_at       timestamptz not null,
    declared_by       uuid not null references concordat.person,
    declared_by_name  text not null check (length(declared_by_name) <= 200),
    mitigation        text check (length(mitigation) <= 2000),
    approved_by       text check (length(approved_by) between 1 and 200),
    reviewed_at       timestamptz,
    reviewed_by       uuid references concordat.person,
    reviewed_by_name  text check (length(reviewed_by_name) <= 200),
    publication       text,
    withheld_ground   text,
    withheld_because  text check (length(withheld_because) <= 2000),
    registered_at     timestamptz,
    registered_by     uuid references concordat.person,
    registered_by_name text check (length(registered_by_name) <= 200),
    -- The first day on which an ended entry is no longer public (COI-7).
    public_until      date,
    check ((relationship is not null) = (interest_type = 'INDIRECT')),
    check ((reviewed_at is null) = (approved_by is null)),
    check (publication is null or reviewed_at is not null),
    check ((withheld_ground is not null) = (publication is not distinct from 'WITHHELD')),
    check (public_until is null or term_until is not null and publication = 'PUBLISHED')
);
create index on concordat.interest (audience, person_name, id);
create index on concordat.interest (keepers, person_name, id);
create index on concordat.interest (declared_on desc, id desc);
create index on concordat.interest (person_id);

-- Whose an indirect interest is: kept apart, because it never becomes public (RC-6).
create table concordat.interest_third_party (
    id          uuid primary key,
    interest_id uuid not null unique references concordat.interest,
    keepers     uuid not null references concordat.audience,
    person_id   uuid not null references concordat.person,
    whose       text not null check (length(whose) between 1 and 200)
);

-- What the governance officer adds to an entry; the declaration itself stays as it was made.
create table concordat.interest_note (
    id          uuid primary key,
    interest_id uuid not null references concordat.interest,
    keepers     uuid not null references concordat.audience,
    person_id   uuid not null references concordat.person,
    text        text not null check (length(text) between 1 and 2000),
    noted_at    timestamptz not null,
    noted_by    uuid not null references concordat.person,
    noted_by_name text not null check (length(noted_by_name) <= 200)
);
create index on concordat.interest_note (interest_id);

-- 2. The annual return (COI-3): entries confirmed, or a signed "nothing to declare" ----------------------------------------------
create table concordat.interest_return (
    id                uuid primary key,
    keepers           uuid not null references concordat.audience,
    partnership_id    uuid not null references concordat.partnership,
    person_id         uuid not null references concordat.person,
    person_name       text not null check (length(person_name) <= 200),
    person_post       text not null check (length(person_post) <= 200),
    organisation_id   uuid not null references concordat.organisation,
    organisation_name text not null check (length(organisation_name) <= 200),
    kind              text not null,
    made_on           date not null,
    made_at           timestamptz not null,
    made_by           uuid not null references concordat.person,
    made_by_name      text not null check (length(made_by_name) <= 200)
);
create index on concordat.interest_return (partnership_id, person_id, made_on desc);

-- 3. Never deleted, and never rewritten -------------------------------------------------------------------------------------------
create function app.keep_interest() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
declare
    review       text[] := '{mitigation,approved_by,reviewed_at,reviewed_by,reviewed_by_name}';
    registration text[] := '{publication,withheld_ground,withheld_because,registered_at,registered_by,registered_by_name}';
    ending       text[] := '{term_until,public_until}';
    key          text[] := '{version,audience}';
begin
    if (to_jsonb(new) - (review || registration || ending || key))
           is distinct from (to_jsonb(old) - (review || registration || ending || key))
       or old.reviewed_at is not null
           and (select jsonb_object_agg(c, to_jsonb(new) -> c) from unnest(review) c)
               is distinct from (select jsonb_object_agg(c, to_jsonb(old) -> c) from unnest(review) c)
       or old.publication is not null and new.publication is null
       or old.term_until is not null and new.term_until is distinct from old.term_until
    then
        raise exception 'an interest on record is reviewed, registered and ended, and never changed or deleted'
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger keep_interest before update on concordat.interest for each row execute function app.keep_interest();
create trigger never_deleted before delete on concordat.interest for each row execute function app.refuse_change();
create trigger never_emptied before truncate on concordat.interest
    for each statement execute function app.refuse_change();
do $$
declare
    t text;
begin
    foreach t in array array['interest_third_party', 'interest_note', 'interest_return'] loop
        execute format('create trigger never_changed before update or delete on concordat.%I
                        for each row execute function app.refuse_change()', t);
        execute format('create trigger never_emptied before truncate on concordat.%I
                        for each statement execute function app.refuse_change()', t);
    end loop;
end $$;

-- 4. Who sees it ------------------------------------------------------------------------------------------------------------------------
-- What is withheld is between its person and those who keep the register or audit it.
delete from concordat.visibility where kind = 'INTEREST' and stage = 'WITHHELD' and role = 'COMMITTEE_CHAIR';

do $$
declare
    t       text;
    kept    text := 'person_id = (select app.person()) or keepers = any (array(select app.audiences()))';
    written text := 'person_id = (select app.person())
                     or organisation_id = any (array(select app.organisations_as(''GOVERNANCE_OFFICER'')))';
    officer text := 'keepers = any (array(select app.audiences()))';
begin
    perform app.protect('interest',
        kept || ' or audience = any (array(select app.audiences()))
                 and (public_until is null or (select app.today()) < public_until)',
        written);
    perform app.protect('interest_return', kept, written);
    perform app.protect('interest_third_party', kept, kept);
    perform app.protect('interest_note', kept, officer);
    foreach t in array array['interest', 'interest_return', 'interest_third_party', 'interest_note'] loop
        perform app.keep_history(t, kept);
    end loop;
end $$;

-- 5. Who is to declare (COI-2): whoever votes or attends on a committee of the partnership ---------------------------------------
create function app.register_scope(of_partnership uuid, on_day date)
returns table (person_id uuid, person_name text, person_post text, organisation_id uuid, organisation_name text,
               since date, committees text)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select p.id, p.name, p.job_title, o.id, o.short_name, min(a.term_from),
           string_agg(distinct c.name, '; ' order by c.name)
      from appointment a
      join committee c on c.id = a.committee_id and c.partnership_id = of_partnership
      join person p on p.id = a.person_id
      join organisation o on o.id = p.organisation_id
     where a.role in ('COMMITTEE_CHAIR', 'VOTING_MEMBER', 'ATTENDEE')
       and a.term_from <= on_day and (a.term_until is null or on_day < a.term_until)
       and (app.is_operator() or of_partnership in (select app.partnerships()))
     group by p.id, p.name, p.job_title, o.id, o.short_name
     order by p.name, p.id
$$;

grant execute on function app.register_scope(uuid, date) to ${applicationRole};
revoke execute on function app.keep_interest() from ${applicationRole};

-- Agreements, the trusts' way to university status, programmes and services.

-- 1. Agreements ------------------------------------------------------------------------------------------------------------
-- What is not recorded is null. Whether an agreement is in force is never stored (AG-4).
create table concordat.agreement (
    id                     uuid primary key,
    version                bigint not null,
    partnership_id         uuid not null references concordat.partnership,
    audience               uuid not null references concordat.audience,
    reference              text not null unique check (length(reference) between 1 and 80),
    title                  text not null check (length(title) between 1 and 200),
    sort_title             text collate "C" generated always as (lower(title)) stored,
    agreement_type         text not null,
    stage                  text not null,
    made_known             boolean not null,
    confidential           boolean not null,
    description            text not null check (length(description) <= 2000),
    legally_binding        boolean not null,
    binding_clauses        text not null check (length(binding_clauses) <= 2000),
    governing_committee_id uuid references concordat.committee,
    announced_on           date,
    signed_on              date,
    effective_on           date,
    ends_on                date,
    review_on              date,
    sort_end               date generated always as (coalesce(ends_on, 'infinity'::date)) stored,
    sort_review            date generated always as (coalesce(review_on, 'infinity'::date)) stored,
    notice_months          int check (notice_months between 0 and 120),
    notice_days            int check (notice_days between 0 and 366),
    ended_on               date,
    ending_reason          text not null check (length(ending_reason) <= 2000),
    check (ends_on > effective_on)
);
-- One index for each order of the register, behind the access key: a page costs the same at any depth for everybody.
create index on concordat.agreement (audience, sort_title, id);
create index on concordat.agreement (audience, reference collate "C", id);
create index on concordat.agreement (audience, sort_end, id);
create index on concordat.agreement (audience, sort_review, id);

create table concordat.agreement_party (
    id                uuid primary key,
    agreement_id      uuid not null references concordat.agreement,
    audience          uuid not null references concordat.audience,
    organisation_id   uuid not null references concordat.organisation,
    position          int not null,
    name_as_signed    text not null check (length(name_as_signed) between 1 and 300),
    sponsor_person_id uuid references concordat.person,
    sponsor_name      text check (length(sponsor_name) between 1 and 200),
    manager_person_id uuid references concordat.person,
    manager_name      text check (length(manager_name) between 1 and 200),
    unique (agreement_id, organisation_id),
    check (sponsor_person_id is null or sponsor_name is not null),
    check (manager_person_id is null or manager_name is not null)
);
create index on concordat.agreement_party (organisation_id, agreement_id);

create table concordat.agreement_purpose (
    id           uuid primary key,
    agreement_id uuid not null references concordat.agreement,
    audience     uuid not null references concordat.audience,
    position     int not null,
    purpose      text not null check (length(purpose) between 1 and 2000)
);
create index on concordat.agreement_purpose (agreement_id, position);

create table concordat.agreement_signature (
    id              uuid primary key,
    agreement_id    uuid not null references concordat.agreement,
    audience        uuid not null references concordat.audience,
    organisation_id uuid not null references concordat.organisation,
    signatory_name  text not null check (length(signatory_name) between 1 and 200),
    signatory_role  text not null check (length(signatory_role) between 1 and 200),
    signed_on       date
);
create index on concordat.agreement_signature (agreement_id);

create table concordat.agreement_link (
    id           uuid primary key,
    agreement_id uuid not null references concordat.agreement,
    audience     uuid not null references concordat.audience,
    linked_id    uuid not null references concordat.agreement,
    kind         text not null,
    unique (agreement_id, linked_id, kind),
    check (linked_id <> agreement_id)
);
create index on concordat.agreement_link (linked_id);

-- The text of an executed agreement stands (AG-7); a date that was not recorded may be filled in.
create function app.keep_executed_text() returns trigger language plpgsql as $$
begin
    if (new.title, new.agreement_type, new.description, new.legally_binding, new.binding_clauses, new.reference,
        new.partnership_id)
       is distinct from
       (old.title, old.agreement_type, old.description, old.legally_binding, old.binding_clauses, old.reference,
        old.partnership_id)
       or (new.notice_months, new.notice_days, new.signed_on)
          is distinct from (old.notice_months, old.notice_days, old.signed_on)
       or old.effective_on is not null and new.effective_on is distinct from old.effective_on
       or old.ends_on is not null and new.ends_on is distinct from old.ends_on then
        raise exception 'the text of an executed agreement is never changed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger text_stands before update on concordat.agreement
    for each row when (old.stage not in ('PROPOSED', 'DRAFTING', 'IN_REVIEW', 'APPROVED_BY_PARTIES',
                                         'OUT_FOR_SIGNATURE', 'ANNOUNCED'))
    execute function app.keep_executed_text();

-- A signature is never changed; only who may see it follows its agreement.
create function app.keep_but_for_audience() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or to_jsonb(new) - 'audience' is distinct from to_jsonb(old) - 'audience' then
        raise exception '% is never changed or deleted', tg_table_name using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger never_changed before update or delete on concordat.agreement_signature
    for each row execute function app.keep_but_for_audience();

-- 2. The way to university status ---------------------------------------------------------------------------------------------
create table concordat.status_track (
    id              uuid primary key,
    version         bigint not null,
    partnership_id  uuid not null references concordat.partnership,
    organisation_id uuid not null references concordat.organisation,
    track           text not null,
    stage           text not null,
    reached_on      date,
    unique (organisation_id, track)
);
create index on concordat.status_track (partnership_id);

create table concordat.status_milestone (
    id              uuid primary key,
    status_track_id uuid not null references concordat.status_track,
    partnership_id  uuid not null references concordat.partnership,
    position        int not null,
    stage           text not null,
    reached_on      date,
    note            text not null check (length(note) <= 2000),
    unique (status_track_id, position)
);
create trigger never_changed before update or delete on concordat.status_milestone
    for each row execute function app.refuse_change();

create table concordat.status_evidence (
    id                uuid primary key,
    status_track_id   uuid not null references concordat.status_track,
    partnership_id    uuid not null references concordat.partnership,
    evidence_on       date not null,
    evidence          text not null check (length(evidence) between 1 and 2000),
    source            text not null check (length(source) <= 200),
    withdrawn_on      date,
    withdrawal_reason text not null check (length(withdrawal_reason) <= 2000)
);
create index on concordat.status_evidence (status_track_id, evidence_on, id);

-- 3. Programmes and services -----------------------------------------------------------------------------------------------------
create table concordat.programme (
    id             uuid primary key,
    version        bigint not null,
    partnership_id uuid not null references concordat.partnership,
    name           text not null check (length(name) between 1 and 200),
    sort_name      text collate "C" generated always as (lower(name)) stored,
    kind           text not null,
    status         text not null,
    description    text not null check (length(description) <= 2000),
    started_on     date,
    ends_on        date,
    lead_name      text not null check (length(lead_name) <= 200),
    agreement_id   uuid references concordat.agreement,
    fictional      boolean not null,
    check (ends_on > started_on)
);
create index on concordat.programme (partnership_id, sort_name, id);
create index on concordat.programme (agreement_id);

create table concordat.programme_partner (
    id              uuid primary key,
    programme_id    uuid not null references concordat.programme,
    partnership_id  uuid not null references concordat.partnership,
    organisation_id uuid not null references concordat.organisation,
    position        int not null,
    unique (programme_id, organisation_id)
);

create table concordat.programme_aim (
    id             uuid primary key,
    programme_id   uuid not null references concordat.programme,
    partnership_id uuid not null references concordat.partnership,
    purpose_id     uuid not null references concordat.agreement_purpose,
    unique (programme_id, purpose_id)
);
create index on concordat.programme_aim (purpose_id);

create table concordat.service (
    id              uuid primary key,
    version         bigint not null,
    organisation_id uuid not null references concordat.organisation,
    name            text not null check (length(name) between 1 and 200),
    sort_name       text collate "C" generated always as (lower(name)) stored,
    fictional       boolean not null,
    listed          boolean not null,
    unique (organisation_id, name)
);
create index on concordat.service (organisation_id, sort_name, id);

-- 4. Who sees what ----------------------------------------------------------------------------------------------------------------
-- The audiences of one kind to which the actor belongs: a register is read behind each of them. Whoever works on the
-- machine itself belongs to all.
create function app.audiences_of(of_kind text) returns setof uuid
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select a.id from audience a
     where a.kind = of_kind and (app.is_operator() or a.id = any (array(select app.audiences())))
$$;

-- The partnerships of which the actor may know.
create function app.known_partnerships() returns setof uuid
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select id from partnership where app.is_operator()
    union select app.partnerships()
$$;

-- The organisations that share a partnership with one at which the actor is appointed.
create function app.known_organisations() returns setof uuid
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select distinct organisation_id from partnership_party
     where partnership_id in (select app.known_partnerships())
$$;

-- From whom the sponsor and the manager of an agreement are chosen: who is appointed at an organisation now, for the
-- officers and executives of its partnerships.
create function app.people_at(of_organisation uuid) returns table (person_id uuid, person_name text)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select distinct a.person_id, a.person_name
      from appointment a
     where a.organisation_id = of_organisation and app.in_force(a.term_from, a.term_until)
       and (app.is_operator()
            or of_organisation in (select app.organisations_as('GOVERNANCE_OFFICER'))
            or of_organisation in (select app.organisations_as('EXECUTIVE')))
     order by a.person_name, a.person_id
$$;

do $$
declare
    t       text;
    seen    text;
begin
    seen := 'app.is_operator() or audience = any (array(select app.audiences()))';
    foreach t in array array['agreement', 'agreement_party', 'agreement_purpose', 'agreement_signature',
                             'agreement_link'] loop
        perform app.protect(t, seen, seen);
        perform app.keep_history(t, seen);
    end loop;
    seen := 'partnership_id = any (array(select app.known_partnerships()))';
    foreach t in array array['status_track', 'status_milestone', 'status_evidence', 'programme', 'programme_partner',
                             'programme_aim'] loop
        perform app.protect(t, seen, seen);
        perform app.keep_history(t, seen);
    end loop;
    seen := 'organisation_id = any (array(select app.known_organisations()))';
    perform app.protect('service', seen, seen);
    perform app.keep_history('service', seen);

    -- Parts that an amendment takes away again; their history stays.
    foreach t in array array['agreement_party', 'agreement_purpose', 'agreement_link'] loop
        execute format('create policy removed on concordat.%I for delete
                        using (app.is_operator() or audience = any (array(select app.audiences())))', t);
        execute format('grant delete on concordat.%I to %I', t, '${applicationRole}');
    end loop;
    foreach t in array array['programme_partner', 'programme_aim'] loop
        execute format('create policy removed on concordat.%I for delete
                        using (partnership_id = any (array(select app.known_partnerships())))', t);
        execute format('grant delete on concordat.%I to %I', t, '${applicationRole}');
    end loop;
end $$;

revoke execute on function app.keep_executed_text(), app.keep_but_for_audience() from ${applicationRole};

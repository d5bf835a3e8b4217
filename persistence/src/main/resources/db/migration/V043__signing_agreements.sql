-- Who may sign agreements for an organisation, what an agreement is worth, the approval and signature of each party with the
-- authority as it was on the day, seals, and the files that are kept with an agreement (AG-1, AG-2, AG-3).

-- 1. Authorised signatories ------------------------------------------------------------------------------------------------
create table concordat.signatory (
    id                uuid primary key,
    version           bigint not null,
    audience          uuid not null references concordat.audience,
    partnership_id    uuid not null references concordat.partnership,
    organisation_id   uuid not null references concordat.organisation,
    organisation_name text not null check (length(organisation_name) <= 200),
    reference         text not null check (length(reference) between 1 and 60),
    person_id         uuid references concordat.person,
    name              text not null check (length(name) between 1 and 200),
    office            text not null check (length(office) between 1 and 200),
    -- Blank for any type of agreement.
    matter            text not null check (length(matter) <= 200),
    limit_gbp         numeric(17, 2) check (limit_gbp >= 0),
    seal              boolean not null,
    term_from         date not null,
    term_until        date check (term_until > term_from),
    approved_by       text not null check (length(approved_by) between 1 and 200),
    approved_on       date not null
);
create index on concordat.signatory (organisation_id);
create index on concordat.signatory (audience);
create trigger keep_signatory before update on concordat.signatory
    for each row execute function app.keep_scheme_entry();
create trigger never_deleted before delete on concordat.signatory for each row execute function app.refuse_change();
select app.protect('signatory', 'audience = any (array(select app.audiences()))',
    'organisation_id = any (array(select app.organisations_as(''GOVERNANCE_OFFICER'')))');
select app.keep_history('signatory', 'audience = any (array(select app.audiences()))');

-- Rules read every signatory of an organisation, whoever asks.
create function app.signatories_of(organisations uuid[]) returns setof concordat.signatory
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select * from signatory where organisation_id = any (organisations) order by organisation_name, name, term_from, id $$;

-- Whether somebody was appointed at an organisation, and on that day no appointment of theirs there held any more.
create function app.appointment_had_ended(of_person uuid, at_organisation uuid, on_day date) returns boolean
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select coalesce(bool_and(term_until is not null and term_until <= on_day), false)
      from appointment where person_id = of_person and organisation_id = at_organisation
$$;
grant execute on function app.signatories_of(uuid[]), app.appointment_had_ended(uuid, uuid, date) to ${applicationRole};

-- 2. What an agreement is worth, and how it is signed --------------------------------------------------------------------------
alter table concordat.agreement
    add total_value_gbp numeric(17, 2) check (total_value_gbp >= 0),
    add yearly_value_gbp numeric(17, 2) check (yearly_value_gbp >= 0),
    add deed boolean not null default false,
    add signing_round int not null default 1 check (signing_round > 0),
    add signed_form text;
alter table concordat.agreement_history
    add total_value_gbp numeric(17, 2),
    add yearly_value_gbp numeric(17, 2),
    add deed boolean not null default false,
    add signing_round int not null default 1,
    add signed_form text;

-- What was signed stays as it was signed.
create function app.keep_signed_form() returns trigger language plpgsql as $$
begin
    if (new.total_value_gbp, new.yearly_value_gbp, new.deed, new.signing_round, new.signed_form)
       is distinct from
       (old.total_value_gbp, old.yearly_value_gbp, old.deed, old.signing_round, old.signed_form) then
        raise exception 'what was signed of an executed agreement is never changed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger signed_form_stands before update on concordat.agreement
    for each row when (old.stage not in ('PROPOSED', 'DRAFTING', 'IN_REVIEW', 'APPROVED_BY_PARTIES',
                                         'OUT_FOR_SIGNATURE', 'ANNOUNCED'))
    execute function app.keep_signed_form();

create table concordat.agreement_approval (
    id              uuid primary key,
    agreement_id    uuid not null references concordat.agreement,
    audience        uuid not null references concordat.audience,
    organisation_id uuid not null references concordat.organisation,
    approved_by     text not null check (length(approved_by) between 1 and 200),
    approved_on     date not null,
    reference       text not null check (length(reference) <= 200),
    fingerprint     text not null check (fingerprint ~ '^[0-9a-f]{64}$')
);
create index on concordat.agreement_approval (agreement_id);
create trigger never_changed before update or delete on concordat.agreement_approval
    for each row execute function app.keep_but_for_audience();

create table concordat.agreement_signatory (
    id              uuid primary key,
    agreement_id    uuid not null references concordat.agreement,
    audience        uuid not null references concordat.audience,
    organisation_id uuid not null references concordat.organisation,
    signatory_id    uuid not null references concordat.signatory,
    person_id       uuid references concordat.person,
    name            text not null check (length(name) between 1 and 200),
    office          text not null check (length(office) between 1 and 200),
    unique (agreement_id, signatory_id)
);

alter table concordat.agreement_signature
    add means text not null default 'PAPER' check (means in ('PAPER', 'SEAL', 'ELECTRONIC', 'HERE')),
    add signatory_id uuid references concordat.signatory,
    add authority text not null default '' check (length(authority) <= 2000),
    add fingerprint text check (fingerprint ~ '^[0-9a-f]{64}$'),
    add person_id uuid references concordat.person,
    add signed_at timestamptz,
    add signing_round int not null default 1 check (signing_round > 0),
    add seal_number int check (seal_number > 0),
    add seal_attested_by text check (length(seal_attested_by) between 1 and 200),
    add seal_minute text check (length(seal_minute) <= 200),
    add check ((means = 'SEAL') = (seal_number is not null)),
    add check ((seal_number is null) = (seal_attested_by is null)),
    add check ((means = 'HERE') = (person_id is not null and signed_at is not null and fingerprint is not null));
alter table concordat.agreement_signature_history
    add means text not null default 'PAPER',
    add signatory_id uuid,
    add authority text not null default '',
    add fingerprint text,
    add person_id uuid,
    add signed_at timestamptz,
    add signing_round int not null default 1,
    add seal_number int,
    add seal_attested_by text,
    add seal_minute text;
create unique index on concordat.agreement_signature (organisation_id, seal_number) where seal_number is not null;

alter table concordat.agreement_instrument_signature
    add means text not null default 'PAPER' check (means in ('PAPER', 'SEAL', 'ELECTRONIC')),
    add authority text not null default '' check (length(authority) <= 2000),
    add seal_number int check (seal_number > 0),
    add seal_attested_by text check (length(seal_attested_by) between 1 and 200),
    add seal_minute text check (length(seal_minute) <= 200),
    add check ((means = 'SEAL') = (seal_number is not null)),
    add check ((seal_number is null) = (seal_attested_by is null));
alter table concordat.agreement_instrument_signature_history
    add means text not null default 'PAPER',
    add authority text not null default '',
    add seal_number int,
    add seal_attested_by text,
    add seal_minute text;
create unique index on concordat.agreement_instrument_signature (organisation_id, seal_number)
    where seal_number is not null;

-- A seal register has each number once, whatever the seal was affixed to, and whoever asks.
create function app.seal_number_used(of_organisation uuid, wanted int) returns boolean
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select exists (select from agreement_signature where organisation_id = of_organisation and seal_number = wanted)
        or exists (select from agreement_instrument_signature
                    where organisation_id = of_organisation and seal_number = wanted)
$$;
grant execute on function app.seal_number_used(uuid, int) to ${applicationRole};

do $$
declare
    t    text;
    seen text := 'app.is_operator() or audience = any (array(select app.audiences()))';
begin
    foreach t in array array['agreement_approval', 'agreement_signatory'] loop
        perform app.protect(t, seen, seen);
        perform app.keep_history(t, seen);
    end loop;
    execute format('create policy removed on concordat.agreement_signatory for delete using (%s)', seen);
    execute format('grant delete on concordat.agreement_signatory to %I', '${applicationRole}');
end $$;

-- 3. Files ---------------------------------------------------------------------------------------------------------------------
create table concordat.document (
    id                uuid primary key,
    audience          uuid not null references concordat.audience,
    agreement_id      uuid not null references concordat.agreement,
    kind              text not null check (kind in ('SIGNED_COPY', 'SUPPORTING')),
    name              text not null check (length(name) between 1 and 200),
    file_type         text not null,
    bytes             int not null check (bytes between 1 and 20971520),
    fingerprint       text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    kept_by           text not null check (length(kept_by) between 1 and 200),
    kept_at           timestamptz not null,
    withdrawal_reason text not null check (length(withdrawal_reason) <= 2000)
);
create index on concordat.document (agreement_id);
create table concordat.document_content (
    id       uuid primary key references concordat.document,
    audience uuid not null references concordat.audience,
    content  bytea not null
);
-- Scans do not get shorter by another round of compression.
alter table concordat.document_content alter content set storage external;

create function app.take_audience_of_document() returns trigger language plpgsql as $$
begin
    new.audience := (select audience from concordat.document where id = new.id);
    return new;
end $$;
create trigger a_take_audience before insert on concordat.document
    for each row execute function app.take_audience_of_agreement();
create trigger a_take_audience before insert on concordat.document_content
    for each row execute function app.take_audience_of_document();
create function app.follow_agreement_with_documents() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    update document set audience = new.audience where agreement_id = new.id;
    update document_content c set audience = new.audience
      from document d where c.id = d.id and d.agreement_id = new.id;
    return null;
end $$;
create trigger follow_agreement_with_documents after update of audience on concordat.agreement
    for each row when (old.audience is distinct from new.audience)
    execute function app.follow_agreement_with_documents();

-- The content never changes, and what was withdrawn stays with its reason.
create function app.keep_document() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
       or old.withdrawal_reason <> '' and new.withdrawal_reason <> old.withdrawal_reason
       or (to_jsonb(new) - '{audience,withdrawal_reason}'::text[])
          is distinct from (to_jsonb(old) - '{audience,withdrawal_reason}'::text[]) then
        raise exception 'a document is never changed or deleted, only withdrawn' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger keep_document before update or delete on concordat.document
    for each row execute function app.keep_document();
create function app.keep_content() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (new.id, new.content) is distinct from (old.id, old.content) then
        raise exception 'the content of a document is never changed or deleted' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger keep_content before update or delete on concordat.document_content
    for each row execute function app.keep_content();

select app.protect('document', 'app.is_operator() or audience = any (array(select app.audiences()))',
                   'app.is_operator() or audience = any (array(select app.audiences()))');
select app.keep_history('document', 'app.is_operator() or audience = any (array(select app.audiences()))');
select app.protect('document_content', 'app.is_operator() or audience = any (array(select app.audiences()))',
                   'app.is_operator() or audience = any (array(select app.audiences()))');

revoke execute on function app.keep_signed_form(), app.take_audience_of_document(), app.follow_agreement_with_documents(),
    app.keep_document(), app.keep_content() from ${applicationRole};

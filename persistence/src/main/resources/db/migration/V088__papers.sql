-- Papers for items of agendas, in versions that stay as they were handed in, each with its files and the PDF made of them (MT-10,
-- MT-11, MT-5). What has been accepted is there for everybody whom the item admits; what has not is for officer and chair. Author and
-- sponsor see theirs by being who they are.

create table concordat.paper (
    id                     uuid primary key,
    version                bigint not null,
    audience               uuid not null references concordat.audience,
    partnership_id         uuid not null references concordat.partnership,
    committee_id           uuid not null references concordat.committee,
    meeting_id             uuid not null references concordat.meeting,
    agenda_item_id         uuid not null references concordat.agenda_item,
    author_id              uuid not null references concordat.person,
    author_name            text not null check (length(author_name) between 1 and 200),
    author_post            text not null check (length(author_post) <= 200),
    author_organisation_id uuid not null references concordat.organisation,
    author_organisation    text not null check (length(author_organisation) <= 200),
    sponsor_id              uuid not null references concordat.person,
    sponsor_name            text not null check (length(sponsor_name) between 1 and 200),
    sponsor_post            text not null check (length(sponsor_post) <= 200),
    sponsor_organisation_id uuid not null references concordat.organisation,
    sponsor_organisation    text not null check (length(sponsor_organisation) <= 200),
    request                text not null check (length(request) <= 2000),
    asked_by               text not null check (length(asked_by) between 1 and 200),
    asked_at               timestamptz not null,
    reference              text check (length(reference) between 1 and 80),
    withdrawn_because      text not null check (length(withdrawn_because) <= 2000),
    check (author_id <> sponsor_id),
    unique (meeting_id, reference)
);
create index on concordat.paper (agenda_item_id);
create index on concordat.paper (meeting_id);
create index on concordat.paper (author_id, asked_at desc, id desc);
create index on concordat.paper (sponsor_id, asked_at desc, id desc);
create index on concordat.paper (audience, asked_at desc, id desc);
create index on concordat.paper (asked_at desc, id desc);
create index on concordat.paper (committee_id, asked_at desc, id desc);

create table concordat.paper_version (
    id                       uuid primary key,
    audience                 uuid not null references concordat.audience,
    author_id                uuid not null references concordat.person,
    sponsor_id               uuid not null references concordat.person,
    paper_id                 uuid not null references concordat.paper,
    number                   int not null check (number > 0),
    state                    text not null check (state in ('DRAFT', 'WITH_SPONSOR', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    title                    text not null check (length(title) <= 200),
    purpose                  text not null,
    part                     text not null,
    summary                  text not null check (length(summary) <= 20000),
    recommendation           text not null check (length(recommendation) <= 2000),
    previously_considered_by text not null check (length(previously_considered_by) <= 2000),
    objective                text not null check (length(objective) <= 2000),
    risk                     text not null check (length(risk) <= 2000),
    assurance                text check (assurance in ('NONE', 'LIMITED', 'REASONABLE', 'SUBSTANTIAL')),
    equality_impact          text not null check (length(equality_impact) <= 2000),
    quality_domain           text not null check (length(quality_domain) <= 200),
    financial                text not null check (length(financial) <= 2000),
    publication              text not null check (length(publication) <= 2000),
    no_patient_data          boolean not null,
    whole_paper              boolean not null,
    changed_because          text not null check (length(changed_because) <= 2000),
    fingerprint              text not null check (fingerprint ~ '^([0-9a-f]{64})?$'),
    timeliness               text not null check (timeliness in ('IN_TIME', 'LATE', 'TABLED')),
    handed_in_by             text not null check (length(handed_in_by) <= 200),
    handed_in_at             timestamptz,
    approved_by              text not null check (length(approved_by) <= 200),
    approved_at              timestamptz,
    chair_agreed_because     text not null check (length(chair_agreed_because) <= 2000),
    chair_agreed_recorded_by text not null check (length(chair_agreed_recorded_by) <= 200),
    chair_agreed_at          timestamptz,
    accepted_by              text not null check (length(accepted_by) <= 200),
    accepted_at              timestamptz,
    returned_by              text not null check (length(returned_by) <= 200),
    returned_because         text not null check (length(returned_because) <= 2000),
    returned_at              timestamptz,
    unique (paper_id, number),
    check ((handed_in_at is null) = (fingerprint = '')),
    check ((state = 'DRAFT') = (handed_in_at is null)),
    check (state <> 'ACCEPTED' or approved_at is not null and accepted_at is not null),
    check (state <> 'ACCEPTED' or timeliness = 'IN_TIME' or chair_agreed_at is not null),
    check ((state = 'RETURNED') = (returned_at is not null))
);
create index on concordat.paper_version (state, paper_id) where state in ('DRAFT', 'WITH_SPONSOR', 'SUBMITTED', 'RETURNED');

-- The content of a file, and of the PDF made of it, is told by its own SHA-256; where the bytes are is for each installation to say.
create table concordat.paper_content (
    id          uuid primary key,
    audience    uuid not null references concordat.audience,
    author_id   uuid not null references concordat.person,
    sponsor_id  uuid not null references concordat.person,
    paper_id    uuid not null references concordat.paper,
    bytes       bigint not null check (bytes >= 0),
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    kept_in     text not null check (kept_in in ('DATABASE', 'DIRECTORY'))
);
create index on concordat.paper_content (paper_id);

create table concordat.paper_chunk (
    id         uuid primary key default gen_random_uuid(),
    content_id uuid not null references concordat.paper_content,
    number     int not null,
    audience   uuid not null references concordat.audience,
    author_id  uuid not null references concordat.person,
    sponsor_id uuid not null references concordat.person,
    content    bytea not null check (length(content) between 1 and 1048576),
    unique (content_id, number)
);
-- Most of it is packed already: it is kept as it is, and outside of the row.
alter table concordat.paper_chunk alter content set storage external;

create table concordat.paper_file (
    id                 uuid primary key,
    audience           uuid not null references concordat.audience,
    author_id          uuid not null references concordat.person,
    sponsor_id         uuid not null references concordat.person,
    paper_id           uuid not null references concordat.paper,
    version_id         uuid not null references concordat.paper_version,
    role               text not null check (role in ('PAPER', 'ATTACHMENT')),
    name               text not null check (length(name) between 1 and 200),
    format             text not null check (length(format) <= 40),
    bytes              bigint not null check (bytes > 0),
    fingerprint        text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    pages              int not null check (pages >= 0),
    active             text not null check (length(active) <= 200),
    scan               text not null check (scan in ('NOT_SCANNED', 'CLEAN', 'FOUND')),
    finding            text not null check (length(finding) <= 200),
    content_id         uuid not null references concordat.paper_content deferrable initially deferred,
    added_by           text not null check (length(added_by) between 1 and 200),
    added_at           timestamptz not null,
    removed            boolean not null,
    conversion         text not null check (conversion in ('NOT_NEEDED', 'WAITING', 'DONE', 'FAILED')),
    conversion_problem text not null check (length(conversion_problem) <= 2000),
    pdf_content_id     uuid references concordat.paper_content deferrable initially deferred,
    pdf_bytes          bigint,
    pdf_fingerprint    text check (pdf_fingerprint ~ '^[0-9a-f]{64}$'),
    pdf_pages          int,
    check ((conversion = 'DONE') = (pdf_content_id is not null)),
    check ((pdf_content_id is null) = (pdf_bytes is null and pdf_fingerprint is null and pdf_pages is null)),
    check ((conversion = 'FAILED') = (conversion_problem <> ''))
);
create index on concordat.paper_file (version_id);
create index on concordat.paper_file (content_id);
create index on concordat.paper_file (pdf_content_id);
create index on concordat.paper_file (paper_id) where conversion = 'WAITING';

-- 1. Who sees it -----------------------------------------------------------------------------------------------------------
-- Officer and chair, whatever has been published of the item; without those who are kept from it.
create function app.draft_audience(of_item uuid) returns uuid
language sql volatile security definer set search_path = concordat, app, pg_temp as $$
    select app.audience('COMMITTEE', 'DRAFT', case i.part when 'PART_1' then 1 else 2 end, i.committee_id,
                        case when i.withheld then i.id end, app.with_deputies(i.meeting_id), null)
      from agenda_item i where i.id = of_item
$$;

create function app.key_paper(of_paper uuid) returns void
language plpgsql volatile security definer set search_path = concordat, app, pg_temp as $$
declare
    published uuid;
    draft     uuid;
begin
    select i.audience, app.draft_audience(i.id) into published, draft
      from paper p join agenda_item i on i.id = p.agenda_item_id where p.id = of_paper;
    update paper_version set audience = case state when 'ACCEPTED' then published else draft end
     where paper_id = of_paper
       and audience <> case state when 'ACCEPTED' then published else draft end;
    update paper_file f set audience = v.audience
      from paper_version v where v.id = f.version_id and f.paper_id = of_paper and f.audience <> v.audience;
    update paper p set audience = k.audience
      from (select case when exists (select from paper_version v where v.paper_id = of_paper and v.state = 'ACCEPTED')
                        then published else draft end as audience) k
     where p.id = of_paper and p.audience <> k.audience;
    update paper_content c set audience = k.audience
      from (select o.id, case when exists (
                              select from paper_file f join paper_version v on v.id = f.version_id
                               where v.state = 'ACCEPTED' and not f.removed
                                 and (f.content_id = o.id or f.pdf_content_id = o.id))
                         then published else draft end as audience
              from paper_content o where o.paper_id = of_paper) k
     where c.id = k.id and c.audience <> k.audience;
    update paper_chunk t set audience = c.audience
      from paper_content c where c.id = t.content_id and c.paper_id = of_paper and t.audience <> c.audience;
end $$;

create function app.key_new_paper() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    new.audience := app.draft_audience(new.agenda_item_id);
    return new;
end $$;
create trigger a_key before insert on concordat.paper for each row execute function app.key_new_paper();

create function app.key_with_paper() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    select app.draft_audience(p.agenda_item_id), p.author_id, p.sponsor_id
      into new.audience, new.author_id, new.sponsor_id
      from paper p where p.id = new.paper_id;
    return new;
end $$;
create trigger a_key before insert on concordat.paper_version for each row execute function app.key_with_paper();
create trigger a_key before insert on concordat.paper_content for each row execute function app.key_with_paper();
create trigger a_key before insert on concordat.paper_file for each row execute function app.key_with_paper();

create function app.key_with_content() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    select c.audience, c.author_id, c.sponsor_id into new.audience, new.author_id, new.sponsor_id
      from paper_content c where c.id = new.content_id;
    return new;
end $$;
create trigger a_key before insert on concordat.paper_chunk for each row execute function app.key_with_content();

create function app.key_paper_of_row() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    perform app.key_paper(new.paper_id);
    return null;
end $$;
create trigger key_paper after update of state on concordat.paper_version
    for each row when (old.state is distinct from new.state) execute function app.key_paper_of_row();
-- The PDF of an accepted paper is made when everybody sees the paper already.
create constraint trigger key_paper after insert on concordat.paper_content
    deferrable initially deferred for each row execute function app.key_paper_of_row();

create function app.key_papers_of_item() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
declare
    p record;
begin
    for p in select id from paper where agenda_item_id = new.id loop
        perform app.key_paper(p.id);
    end loop;
    return null;
end $$;
create trigger key_papers after update of audience, part, withheld on concordat.agenda_item
    for each row when (old.audience is distinct from new.audience or old.part is distinct from new.part
                       or old.withheld is distinct from new.withheld)
    execute function app.key_papers_of_item();

-- 2. What stays as it was -----------------------------------------------------------------------------------------------------
create function app.keep_paper() returns trigger language plpgsql as $$
declare
    may text[] := case tg_table_name
        when 'paper' then case when to_jsonb(old) ->> 'reference' is null
            then '{version,audience,withdrawn_because,reference}' else '{version,audience,withdrawn_because}' end
        when 'paper_version' then '{audience,state,timeliness,approved_by,approved_at,chair_agreed_because,'
            || 'chair_agreed_recorded_by,chair_agreed_at,accepted_by,accepted_at,returned_by,returned_because,returned_at}'
        when 'paper_file' then '{audience,removed,conversion,conversion_problem,pdf_content_id,pdf_bytes,pdf_fingerprint,pdf_pages}'
        else '{audience}' end::text[];
    was jsonb := to_jsonb(old) - may;
begin
    if tg_op = 'DELETE'
       or was is distinct from to_jsonb(new) - may and not (tg_table_name = 'paper_version' and was ->> 'handed_in_at' is null)
    then
        raise exception 'what has been handed in is never changed or deleted' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger stands before update or delete on concordat.paper for each row execute function app.keep_paper();
create trigger stands before update or delete on concordat.paper_version for each row execute function app.keep_paper();
create trigger stands before update or delete on concordat.paper_file for each row execute function app.keep_paper();
create trigger stands before update or delete on concordat.paper_content for each row execute function app.keep_paper();

create function app.keep_chunk() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (new.content_id, new.number, new.author_id, new.sponsor_id) is distinct from
                           (old.content_id, old.number, old.author_id, old.sponsor_id)
       or tg_argv[0] = 'content' then
        raise exception 'the content of a file is never changed or deleted' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger stands before delete or update on concordat.paper_chunk for each row execute function app.keep_chunk();
create trigger content_stands before update of content on concordat.paper_chunk
    for each row execute function app.keep_chunk('content');

-- 3. What rules ask, and where a paper belongs -----------------------------------------------------------------------------
-- Whether one deputises, in the meeting of that item, for the other, who has an interest in it that is more than noted (MT-11).
create function app.is_deputy_of_conflicted(of_item uuid, of_author uuid, of_sponsor uuid) returns boolean
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select exists (
        select from agenda_item i
          join declaration d on d.agenda_item_id = i.id and d.person_id = of_author
                            and d.handling is distinct from 'NOTED'
          join deputy s on s.meeting_id = i.meeting_id and s.person_id = of_sponsor
          join appointment a on a.seat_id = s.seat_id and a.person_id = of_author and app.in_force(a.term_from, a.term_until)
         where i.id = of_item)
$$;

-- Where papers belong, for whoever sees them: an author is told the meeting and the item, and sees nothing else of it.
create function app.standing_of_papers(of_papers uuid[])
returns table (paper_id uuid, committee text, meeting text, meeting_reference text, starts_at timestamptz, item_number text,
               item_title text, item_state text)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select p.id, c.name, m.title, m.reference, m.starts_at, i.item_number, i.title, i.state
      from paper p
      join committee c on c.id = p.committee_id
      join meeting m on m.id = p.meeting_id
      join agenda_item i on i.id = p.agenda_item_id
     where p.id = any (of_papers)
       and (app.is_operator() or p.audience = any (array(select app.audiences()))
            or p.author_id = app.person() or p.sponsor_id = app.person())
$$;

-- Who can sponsor papers: the executives of an organisation now, for the officers of its partnerships.
create function app.executives_at(of_organisation uuid) returns table (person_id uuid)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select distinct a.person_id
      from appointment a
     where a.organisation_id = of_organisation and a.role = 'EXECUTIVE' and app.in_force(a.term_from, a.term_until)
       and (app.is_operator() or of_organisation in (select app.organisations_as('GOVERNANCE_OFFICER')))
$$;

-- Whoever is kept from an item finds no entry of the journal about its papers either.
create or replace function app.kept_entries() returns setof bigint
language plpgsql stable security definer set search_path = concordat, app, pg_temp as $$
declare
    kept text[] := array(
        select k.item_id::text from kept_from k where k.person_id = app.person()
        union
        select d.id::text from kept_from k join decision d on d.agenda_item_id = k.item_id
         where k.person_id = app.person()
        union
        select a.id::text
          from kept_from k join decision d on d.agenda_item_id = k.item_id join action a on a.decision_id = d.id
         where k.person_id = app.person()
        union
        select p.id::text from kept_from k join paper p on p.agenda_item_id = k.item_id
         where k.person_id = app.person());
begin
    if cardinality(kept) > 0 then
        return query
            select e.position
              from journal_entry e join journal_payload p using (position)
             where (e.person_id = app.person() or e.partnership_id in (select app.audited_partnerships()))
               and (e.subject_id::text = any (kept) or p.payload ~ array_to_string(kept, '|'));
    end if;
end $$;

revoke execute on function app.draft_audience(uuid), app.key_paper(uuid), app.key_new_paper(), app.key_with_paper(),
    app.key_with_content(), app.key_paper_of_row(), app.key_papers_of_item(), app.keep_paper(), app.keep_chunk()
    from ${applicationRole};

do $$
declare
    t    text;
    seen text := 'app.is_operator() or audience = any (array(select app.audiences()))'
        || ' or author_id = (select app.person()) or sponsor_id = (select app.person())';
begin
    foreach t in array array['paper', 'paper_version', 'paper_file', 'paper_content'] loop
        perform app.protect(t, seen);
        perform app.keep_history(t, seen);
    end loop;
    perform app.protect('paper_chunk', seen);
end $$;

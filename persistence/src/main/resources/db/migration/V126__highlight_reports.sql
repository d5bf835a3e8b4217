-- Highlight reports: what a committee reports of a meeting to a body above it, one for each part (domain.md 6.8). A draft is for officer and
-- chair; what has been issued is for the committee, and, in Part 1, for the executives of the organisation that receives it. A line
-- follows its item: whoever is kept from that is kept from it.
insert into concordat.visibility (kind, stage, part, role, only_part2) values
    ('COMMITTEE', 'REPORTED', 1, 'COMMITTEE_CHAIR', false), ('COMMITTEE', 'REPORTED', 1, 'VOTING_MEMBER', false),
    ('COMMITTEE', 'REPORTED', 1, 'ATTENDEE', false), ('COMMITTEE', 'REPORTED', 1, 'GOVERNANCE_OFFICER', false),
    ('COMMITTEE', 'REPORTED', 1, 'AUDITOR', false),
    ('COMMITTEE', 'REPORTED', 2, 'COMMITTEE_CHAIR', false), ('COMMITTEE', 'REPORTED', 2, 'VOTING_MEMBER', false),
    ('COMMITTEE', 'REPORTED', 2, 'GOVERNANCE_OFFICER', false), ('COMMITTEE', 'REPORTED', 2, 'ATTENDEE', true),
    ('COMMITTEE', 'REPORTED', 2, 'AUDITOR', false);

create table concordat.highlight_report (
    id                   uuid primary key,
    version              bigint not null,
    audience             uuid not null references concordat.audience,
    -- Whose executives read it as well: of the organisation that receives it, once it is issued, in Part 1.
    open_to_organisation uuid references concordat.organisation,
    partnership_id       uuid not null references concordat.partnership,
    committee_id         uuid not null references concordat.committee,
    meeting_id           uuid not null references concordat.meeting,
    part                 text not null check (part in ('PART_1', 'PART_2')),
    meeting_reference    text not null check (length(meeting_reference) <= 60),
    met_at               timestamptz not null,
    to_body              text not null check (length(to_body) between 1 and 200),
    to_organisation_id   uuid references concordat.organisation,
    to_committee_id      uuid references concordat.committee,
    number               int not null check (number > 0),
    state                text not null check (state in ('DRAFTING', 'CHAIR_REVIEW', 'ISSUED')),
    changes              int not null,
    received_at          date,
    received_under       text not null check (length(received_under) <= 200),
    purpose              text not null check (length(purpose) <= 2000),
    links                text not null check (length(links) <= 2000),
    writers              text not null,
    submitted_by         text not null check (length(submitted_by) <= 200),
    submitted_at         timestamptz,
    returned_because     text not null check (length(returned_because) <= 2000),
    returned_by          text not null check (length(returned_by) <= 200),
    agreed_by            text not null check (length(agreed_by) <= 200),
    agreed_at            timestamptz,
    issued_by            text not null check (length(issued_by) <= 200),
    issued_at            timestamptz,
    facts                text,
    fingerprint          text not null check (fingerprint ~ '^([0-9a-f]{64})?$'),
    unique (meeting_id, part, to_body, number),
    check (num_nonnulls(to_organisation_id, to_committee_id) = 1),
    check ((state = 'ISSUED') = (issued_at is not null)),
    check ((issued_at is null) = (facts is null)),
    check ((issued_at is null) = (fingerprint = ''))
);
create index on concordat.highlight_report (met_at desc, id desc);
create index on concordat.highlight_report (committee_id, met_at desc, id desc);

create table concordat.highlight_line (
    id                   uuid primary key,
    audience             uuid not null references concordat.audience,
    open_to_organisation uuid references concordat.organisation,
    report_id            uuid not null references concordat.highlight_report,
    agenda_item_id       uuid not null references concordat.agenda_item,
    position             int not null,
    changes              int not null,
    included             boolean not null,
    consideration        text not null check (length(consideration) <= 2000),
    alert                text not null check (length(alert) <= 2000),
    advise               text not null check (length(advise) <= 2000),
    assure               text not null check (length(assure) <= 2000),
    written_by           text not null check (length(written_by) <= 200),
    facts                text,
    unique (report_id, agenda_item_id)
);
create index on concordat.highlight_line (agenda_item_id);

-- What waits for the body that receives the report, and the risks above the threshold, as they were when it was issued.
create table concordat.highlight_entry (
    id                   uuid primary key,
    audience             uuid not null references concordat.audience,
    -- A risk is seen by whoever sees its agreement as well.
    source_audience      uuid references concordat.audience,
    open_to_organisation uuid references concordat.organisation,
    report_id            uuid not null references concordat.highlight_report,
    agenda_item_id       uuid references concordat.agenda_item,
    kind                 text not null check (kind in ('RATIFICATION', 'ESCALATION', 'REFERRAL', 'RISK')),
    subject_id           uuid not null,
    position             int not null,
    facts                text not null,
    check ((kind = 'RISK') = (agenda_item_id is null))
);
create index on concordat.highlight_entry (report_id, position);
create index on concordat.highlight_entry (agenda_item_id) where agenda_item_id is not null;
create index on concordat.highlight_entry (subject_id);

-- Who sees it ---------------------------------------------------------------------------------------------------------------------
create function app.executive_of() returns setof uuid
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select distinct a.organisation_id from appointment a
     where a.person_id = app.person() and a.role = 'EXECUTIVE' and app.in_force(a.term_from, a.term_until)
$$;

create function app.highlight_audience(of_report uuid, of_item uuid) returns uuid
language sql volatile security definer set search_path = concordat, app, pg_temp as $$
    select app.audience('COMMITTEE', case r.state when 'ISSUED' then 'REPORTED' else 'DRAFT' end,
                        case when r.part = 'PART_2' or i.part = 'PART_2' then 2 else 1 end,
                        r.committee_id, case when i.withheld then i.id end, null, null)
      from highlight_report r left join agenda_item i on i.id = of_item
     where r.id = of_report
$$;

create function app.highlight_opens_to(of_report uuid, of_item uuid) returns uuid
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select case when r.state = 'ISSUED' and r.part = 'PART_1' and coalesce(i.part, 'PART_1') = 'PART_1'
                then r.to_organisation_id end
      from highlight_report r left join agenda_item i on i.id = of_item
     where r.id = of_report
$$;

create function app.key_highlight(of_report uuid) returns void
language plpgsql volatile security definer set search_path = concordat, app, pg_temp as $$
begin
    update highlight_report r
       set audience = app.highlight_audience(r.id, null), open_to_organisation = app.highlight_opens_to(r.id, null)
     where r.id = of_report;
    update highlight_line l
       set audience = app.highlight_audience(of_report, l.agenda_item_id),
           open_to_organisation = app.highlight_opens_to(of_report, l.agenda_item_id)
     where l.report_id = of_report;
    update highlight_entry e
       set audience = app.highlight_audience(of_report, e.agenda_item_id),
           open_to_organisation = app.highlight_opens_to(of_report, e.agenda_item_id)
     where e.report_id = of_report;
end $$;

create function app.key_new_highlight() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    if tg_table_name = 'highlight_report' then
        new.audience := app.audience('COMMITTEE', 'DRAFT', case new.part when 'PART_2' then 2 else 1 end,
                                     new.committee_id, null, null, null);
        return new;
    end if;
    new.audience := app.highlight_audience(new.report_id, new.agenda_item_id);
    new.open_to_organisation := app.highlight_opens_to(new.report_id, new.agenda_item_id);
    if tg_table_name = 'highlight_entry' and new.agenda_item_id is null then
        select k.audience into new.source_audience from agreement_risk k where k.id = new.subject_id;
    end if;
    return new;
end $$;
create trigger a_key before insert on concordat.highlight_report for each row execute function app.key_new_highlight();
create trigger a_key before insert on concordat.highlight_line for each row execute function app.key_new_highlight();
create trigger a_key before insert on concordat.highlight_entry for each row execute function app.key_new_highlight();

create function app.key_highlights_of_row() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
declare
    r record;
begin
    case tg_table_name
        when 'highlight_report' then
            perform app.key_highlight(new.id);
        when 'agreement_risk' then
            update highlight_entry set source_audience = new.audience where kind = 'RISK' and subject_id = new.id;
        else
            for r in select l.report_id from highlight_line l where l.agenda_item_id = new.id
                     union select e.report_id from highlight_entry e where e.agenda_item_id = new.id loop
                perform app.key_highlight(r.report_id);
            end loop;
    end case;
    return null;
end $$;
create trigger key_highlight after update of state on concordat.highlight_report
    for each row when (old.state is distinct from new.state) execute function app.key_highlights_of_row();
create trigger key_highlights after update of audience, part, withheld on concordat.agenda_item
    for each row when (old.audience is distinct from new.audience or old.part is distinct from new.part
                       or old.withheld is distinct from new.withheld)
    execute function app.key_highlights_of_row();
create trigger key_highlights after update of audience on concordat.agreement_risk
    for each row when (old.audience is distinct from new.audience) execute function app.key_highlights_of_row();

-- What has been issued stays as it was ---------------------------------------------------------------------------------------------
create function app.keep_highlight() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
declare
    was      text := to_jsonb(old) ->> 'state';
    becomes  text := to_jsonb(new) ->> 'state';
    of_state text := coalesce(was, (select state from highlight_report where id = (to_jsonb(old) ->> 'report_id')::uuid));
    keys     text[] := '{audience,open_to_organisation,source_audience}';
    may      text[] := case
        when tg_table_name = 'highlight_entry' then '{}'
        when tg_table_name = 'highlight_line' then case of_state
            when 'DRAFTING' then '{changes,included,consideration,alert,advise,assure,written_by}'
            when 'CHAIR_REVIEW' then '{facts}'
            -- The lines of a report are frozen with it, in whichever order they are written.
            else case when to_jsonb(old) ->> 'facts' is null then '{facts}' else '{}' end end
        else case was
            when 'DRAFTING' then '{version,state,changes,received_at,received_under,purpose,links,writers,submitted_by,submitted_at,'
                || 'returned_because,returned_by}'
            when 'CHAIR_REVIEW' then '{version,state,returned_because,returned_by,agreed_by,agreed_at,issued_by,issued_at,facts,'
                || 'fingerprint}'
            else '{}' end end::text[];
begin
    if tg_op = 'DELETE' or to_jsonb(old) - keys - may is distinct from to_jsonb(new) - keys - may
       or was <> becomes and (was, becomes) not in (('DRAFTING', 'CHAIR_REVIEW'), ('CHAIR_REVIEW', 'DRAFTING'),
                                                    ('CHAIR_REVIEW', 'ISSUED')) then
        raise exception 'what has been issued of a highlight report is never changed or deleted' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger stands before update or delete on concordat.highlight_report for each row execute function app.keep_highlight();
create trigger stands before update or delete on concordat.highlight_line for each row execute function app.keep_highlight();
create trigger stands before update or delete on concordat.highlight_entry for each row execute function app.keep_highlight();

-- What rules ask: ids and numbers, whoever asks -----------------------------------------------------------------------------------------
create function app.items_to_report(of_meeting uuid, in_part text) returns table (item_id uuid, item_position int)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select i.id, i.position from agenda_item i
     where i.meeting_id = of_meeting and i.part = in_part and i.published and i.state <> 'WITHDRAWN'
       and (not i.standing and i.opened_at is not null
            or exists (select from decision d where d.agenda_item_id = i.id)
            or exists (select from escalation e where e.agenda_item_id = i.id))
     order by i.position, i.id
$$;
create function app.highlight_begun(of_meeting uuid, in_part text, for_body text)
returns table (report_id uuid, report_number int, report_state text)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select r.id, r.number, r.state from highlight_report r
     where r.meeting_id = of_meeting and r.part = in_part and r.to_body = for_body
     order by r.number desc limit 1
$$;
create function app.count_highlights(of_report uuid) returns bigint
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select count(*) from highlight_line where report_id = of_report $$;
-- How many decisions of that part wait for that organisation, and how many escalations for that body, whoever sees them.
create function app.count_upward(of_committee uuid, in_part text, of_organisation uuid, of_parent uuid) returns bigint
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select (select count(*) from decision_awaited w join decision d on d.id = w.decision_id
             where d.committee_id = of_committee and d.part = in_part and w.organisation_id = of_organisation and w.agreed is null)
         + (select count(*) from escalation e
             where e.committee_id = of_committee and e.part = in_part and e.kind = 'ESCALATION'
               and (e.to_organisation_id = of_organisation or e.to_committee_id = of_parent)
               and e.received_on is null and e.withdrawn_on is null)
$$;
grant execute on function app.executive_of(), app.items_to_report(uuid, text), app.highlight_begun(uuid, text, text),
    app.count_highlights(uuid), app.count_upward(uuid, text, uuid, uuid) to ${applicationRole};
revoke execute on function app.highlight_audience(uuid, uuid), app.highlight_opens_to(uuid, uuid), app.key_highlight(uuid),
    app.key_new_highlight(), app.key_highlights_of_row(), app.keep_highlight() from ${applicationRole};

do $$
declare
    t    text;
    seen text;
begin
    foreach t in array array['highlight_report', 'highlight_line', 'highlight_entry'] loop
        seen := '(audience = any (array(select app.audiences())) or open_to_organisation = any (array(select app.executive_of()))'
            || ' and audience <> all (array(select app.kept_audiences())))'
            || case when t = 'highlight_entry'
                    then ' and (source_audience is null or source_audience = any (array(select app.audiences())))' else '' end;
        perform app.protect(t, seen);
        perform app.keep_history(t, seen);
    end loop;
end $$;

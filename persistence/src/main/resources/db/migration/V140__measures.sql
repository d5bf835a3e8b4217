-- What the partnership measures, of itself or of one organisation, and the values that were recorded (US-5, US-6, 6.10). Everybody who is
-- appointed at a partner reads them. A percentage is never kept: a share is how many of how many, as at a day.

create table concordat.measure (
    id                   uuid primary key,
    version              bigint not null,
    partnership_id       uuid not null references concordat.partnership,
    -- Of the partnership as a whole if it is of no one organisation.
    organisation_id      uuid references concordat.organisation,
    name                 text not null check (length(name) between 1 and 200),
    sort_name            text collate "C" not null generated always as (lower(name)) stored,
    definition           text not null check (length(definition) <= 2000),
    domain               text not null check (domain in ('EDUCATION', 'RESEARCH', 'INNOVATION', 'WORKFORCE', 'STATUS')),
    owner_id             uuid not null references concordat.organisation,
    owner_name           text not null check (length(owner_name) between 1 and 200),
    unit                 text not null check (length(unit) between 1 and 40),
    shape                text not null check (shape in ('NUMBER', 'SHARE')),
    numerator_name       text not null check (length(numerator_name) <= 200),
    denominator_name     text not null check (length(denominator_name) <= 200),
    may_exceed           boolean not null,
    direction            text not null check (direction in ('INCREASE', 'DECREASE', 'NEITHER')),
    basis                text not null check (basis in ('NHS_YEAR', 'ACADEMIC_YEAR', 'NHS_QUARTER', 'ACADEMIC_QUARTER', 'MONTH')),
    baseline_from        date,
    baseline_value       numeric,
    baseline_numerator   numeric,
    baseline_denominator numeric,
    -- In the unit of the measure: of a share, in per cent.
    target               numeric,
    target_by            date,
    fictional            boolean not null,
    retired_on           date,
    retiring_reason      text not null check (length(retiring_reason) <= 2000),
    check ((shape = 'SHARE') = (numerator_name <> '') and (shape = 'SHARE') = (denominator_name <> '')),
    check (shape = 'SHARE' or not may_exceed),
    check (case when baseline_from is null then num_nonnulls(baseline_value, baseline_numerator, baseline_denominator) = 0
                when shape = 'NUMBER' then baseline_value is not null and num_nonnulls(baseline_numerator, baseline_denominator) = 0
                else baseline_value is null and baseline_numerator >= 0 and baseline_denominator > 0
                     and num_nonnulls(baseline_numerator, baseline_denominator) = 2 end),
    check ((target is null) = (target_by is null)),
    check ((retired_on is null) = (retiring_reason = ''))
);
create unique index measure_is_defined_once on concordat.measure
    (partnership_id, coalesce(organisation_id, partnership_id), sort_name);
create index on concordat.measure (sort_name, id);

create table concordat.measure_value (
    id               uuid primary key,
    measure_id       uuid not null references concordat.measure,
    partnership_id   uuid not null references concordat.partnership,
    period_from      date not null,
    period_until     date not null,
    as_at            date not null,
    value            numeric,
    numerator        numeric,
    denominator      numeric,
    telling          text not null check (length(telling) <= 2000),
    actions          text not null check (length(actions) <= 2000),
    risks            text not null check (length(risks) <= 2000),
    recorded_by      text not null check (length(recorded_by) between 1 and 200),
    recorded_on      date not null,
    replaced_on      date,
    replaced_by      text not null check (length(replaced_by) <= 200),
    replaced_because text not null check (length(replaced_because) <= 2000),
    check (period_until >= period_from),
    check (as_at >= period_from),
    check (case when value is null then numerator >= 0 and denominator > 0 and num_nonnulls(numerator, denominator) = 2
                else num_nonnulls(numerator, denominator) = 0 end),
    check (num_nonnulls(replaced_on, nullif(replaced_by, ''), nullif(replaced_because, '')) in (0, 3)),
    check (replaced_on >= recorded_on)
);
-- One value of a period stands; those that were corrected stay beside it.
create unique index measure_value_stands_once on concordat.measure_value (measure_id, period_from) where replaced_on is null;
create index on concordat.measure_value (measure_id, period_from, id);

create trigger stands before update on concordat.measure_value
    for each row execute function app.keep_but_for('{replaced_on,replaced_by,replaced_because}', 'replaced_on');
create trigger never_deleted before delete on concordat.measure_value
    for each row execute function app.keep_but_for_taking_back();

-- The aims of the partnership that a measure tells of: purposes of its agreements.
create table concordat.measure_aim (
    id             uuid primary key,
    measure_id     uuid not null references concordat.measure,
    partnership_id uuid not null references concordat.partnership,
    purpose_id     uuid not null references concordat.agreement_purpose,
    unique (measure_id, purpose_id)
);
create index on concordat.measure_aim (purpose_id);

do $$
declare
    t    text;
    seen text := 'partnership_id = any (array(select app.known_partnerships()))';
begin
    foreach t in array array['measure', 'measure_value', 'measure_aim'] loop
        perform app.protect(t, seen, seen);
        perform app.keep_history(t, seen);
    end loop;

    -- An amendment takes aims away again; their history stays.
    create policy removed on concordat.measure_aim for delete
        using (partnership_id = any (array(select app.known_partnerships())));
    grant delete on concordat.measure_aim to ${applicationRole};
end $$;

-- Placements of students: capacity and use of a service by one profession in one academic year, and the tariff that is paid for their weeks
-- (AG-11, US-5). Everybody who is appointed at a partner reads them. The share of satisfied students is never kept, only its counts (US-6).

create table concordat.profession (
    id           uuid primary key,
    position     int not null unique,
    name         text not null unique check (length(name) between 1 and 200),
    tariff_group text not null check (tariff_group in ('UNDERGRADUATE_MEDICAL', 'NON_MEDICAL', 'POSTGRADUATE_MEDICAL', 'DENTAL', 'NONE'))
);
insert into concordat.profession (id, position, name, tariff_group)
select ('0192f3a0-0000-7000-8000-' || lpad(to_hex(p.position), 12, '0'))::uuid, p.position, p.name, p.tariff_group
  from (values
    (1, 'Medicine (undergraduate)', 'UNDERGRADUATE_MEDICAL'),
    (2, 'Adult nursing', 'NON_MEDICAL'),
    (3, 'Mental health nursing', 'NON_MEDICAL'),
    (4, 'Learning disability nursing', 'NON_MEDICAL'),
    (5, 'Children''s nursing', 'NON_MEDICAL'),
    (6, 'Nursing associates', 'NON_MEDICAL'),
    (7, 'Midwifery', 'NON_MEDICAL'),
    (8, 'Physiotherapy', 'NON_MEDICAL'),
    (9, 'Occupational therapy', 'NON_MEDICAL'),
    (10, 'Speech and language therapy', 'NON_MEDICAL'),
    (11, 'Podiatry', 'NON_MEDICAL'),
    (12, 'Dietetics', 'NON_MEDICAL'),
    (13, 'Pharmacy', 'NON_MEDICAL'),
    (14, 'Clinical psychology', 'NON_MEDICAL'),
    (15, 'Dentistry', 'DENTAL'),
    (16, 'Social work', 'NONE')
  ) as p(position, name, tariff_group);

create trigger never_changed before update or delete on concordat.profession
    for each row execute function app.refuse_change();
alter table concordat.profession enable row level security;
create policy seen on concordat.profession for select using (app.is_somebody());
grant select on concordat.profession to ${applicationRole};

create table concordat.placement (
    id               uuid primary key,
    organisation_id  uuid not null references concordat.organisation,
    service_id       uuid not null references concordat.service,
    profession_id    uuid not null references concordat.profession,
    -- The year in which it begins, on 1 August.
    academic_year    int not null check (academic_year between 2000 and 2100),
    places           int not null check (places >= 0),
    places_used      int not null check (places_used >= 0),
    weeks_offered    numeric not null check (weeks_offered >= 0),
    weeks_used       numeric not null check (weeks_used >= 0),
    satisfied        int check (satisfied >= 0),
    answered         int check (answered > 0),
    as_at            date not null,
    fictional        boolean not null,
    recorded_by      text not null check (length(recorded_by) between 1 and 200),
    recorded_on      date not null,
    replaced_on      date,
    replaced_by      text not null check (length(replaced_by) <= 200),
    replaced_because text not null check (length(replaced_because) <= 2000),
    check (num_nonnulls(satisfied, answered) in (0, 2)),
    check (satisfied <= answered),
    check (as_at <= recorded_on),
    check (num_nonnulls(replaced_on, nullif(replaced_by, ''), nullif(replaced_because, '')) in (0, 3))
);
-- One record stands; those that were corrected stay beside it.
create unique index placement_stands_once on concordat.placement (service_id, profession_id, academic_year) where replaced_on is null;
create index on concordat.placement (organisation_id, academic_year);

create table concordat.placement_tariff (
    id               uuid primary key,
    organisation_id  uuid not null references concordat.organisation,
    -- The year in which it begins, on 1 April.
    tariff_year      int not null check (tariff_year between 2000 and 2100),
    tariff_group     text not null check (tariff_group in ('UNDERGRADUATE_MEDICAL', 'NON_MEDICAL', 'POSTGRADUATE_MEDICAL', 'DENTAL')),
    pence_per_week   bigint not null check (pence_per_week > 0),
    market_forces    numeric not null check (market_forces > 0),
    source           text not null check (length(source) between 1 and 200),
    confirmed        boolean not null,
    recorded_by      text not null check (length(recorded_by) between 1 and 200),
    recorded_on      date not null,
    replaced_on      date,
    replaced_by      text not null check (length(replaced_by) <= 200),
    replaced_because text not null check (length(replaced_because) <= 2000),
    check (num_nonnulls(replaced_on, nullif(replaced_by, ''), nullif(replaced_because, '')) in (0, 3))
);
create unique index placement_tariff_stands_once on concordat.placement_tariff (organisation_id, tariff_year, tariff_group)
    where replaced_on is null;

do $$
declare
    t    text;
    seen text := 'organisation_id = any (array(select app.known_organisations()))';
begin
    foreach t in array array['placement', 'placement_tariff'] loop
        execute format('create trigger stands before update on concordat.%I for each row
                        execute function app.keep_but_for(''{replaced_on,replaced_by,replaced_because}'', ''replaced_on'')', t);
        execute format('create trigger never_deleted before delete on concordat.%I for each row
                        execute function app.keep_but_for(''{}'')', t);
        perform app.protect(t, seen, seen);
        perform app.keep_history(t, seen);
    end loop;
end $$;

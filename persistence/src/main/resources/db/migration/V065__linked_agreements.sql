-- Linked agreements: links are ended with a reason and parents make no circle; personal data that are shared, studies, and the
-- tariff years of education funding (AG-10, AG-11, AG-12). Whoever sees an agreement sees what belongs to it.

-- 1. Links ----------------------------------------------------------------------------------------------------------------
alter table concordat.agreement_link
    add column ended_on date,
    add column ending_reason text not null default '' check (length(ending_reason) <= 2000),
    add check ((ended_on is null) = (ending_reason = '')),
    drop constraint agreement_link_agreement_id_linked_id_kind_key;
alter table concordat.agreement_link_history
    add column ended_on date,
    add column ending_reason text not null default '';
create unique index on concordat.agreement_link (agreement_id, linked_id, kind) where ended_on is null;
create index on concordat.agreement_link_history (linked_id);
drop policy removed on concordat.agreement_link;
revoke delete on concordat.agreement_link from ${applicationRole};
create trigger stands before update or delete on concordat.agreement_link
    for each row execute function app.keep_but_for('{ended_on,ending_reason}', 'ended_on');

-- Whether one agreement stands under another, made under it or as its schedule, seen by the actor or not.
create function app.is_under(one uuid, other uuid) returns boolean
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    with recursive above as (
        select linked_id from agreement_link
         where agreement_id = one and kind in ('CHILD_OF', 'SCHEDULE_OF') and ended_on is null
        union
        select l.linked_id
          from above join agreement_link l on l.agreement_id = above.linked_id
         where l.kind in ('CHILD_OF', 'SCHEDULE_OF') and l.ended_on is null
    )
    select exists (select from above where linked_id = other)
$$;
grant execute on function app.is_under(uuid, uuid) to ${applicationRole};

-- 2. What only some agreements have ---------------------------------------------------------------------------------------
create table concordat.agreement_data_sharing (
    id           uuid primary key references concordat.agreement,
    version      bigint not null,
    audience     uuid not null references concordat.audience,
    shared       boolean not null,
    lawful_basis text check (lawful_basis in ('CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS', 'PUBLIC_TASK',
                                              'LEGITIMATE_INTERESTS')),
    details      text not null check (length(details) <= 2000),
    check (not shared or lawful_basis is not null)
);

create table concordat.agreement_study (
    id              uuid primary key references concordat.agreement,
    version         bigint not null,
    audience        uuid not null references concordat.audience,
    title           text not null check (length(title) between 1 and 2000),
    study_reference text not null check (length(study_reference) <= 200),
    kind            text not null check (kind in ('NON_COMMERCIAL_INTERVENTIONAL', 'COMMERCIAL',
                                                  'PARTICIPANT_IDENTIFICATION', 'OTHER')),
    sponsor_id      uuid not null references concordat.organisation,
    site_id         uuid not null references concordat.organisation,
    unmodified      boolean not null,
    modification    text not null check (length(modification) <= 2000),
    check (sponsor_id <> site_id),
    check (unmodified = (modification = ''))
);

create table concordat.agreement_tariff_year (
    id                   uuid primary key,
    version              bigint not null,
    audience             uuid not null references concordat.audience,
    agreement_id         uuid not null references concordat.agreement,
    first_year           int not null check (first_year between 2013 and 2100),
    weeks                numeric(9, 2) not null check (weeks > 0),
    tariff               numeric(9, 2) not null check (tariff > 0),
    market_forces_factor numeric(8, 6) not null check (market_forces_factor > 0),
    unique (agreement_id, first_year)
);

create trigger a_take_audience before insert on concordat.agreement_data_sharing
    for each row execute function app.take_audience_from('agreement', 'id');
create trigger a_take_audience before insert on concordat.agreement_study
    for each row execute function app.take_audience_from('agreement', 'id');
create trigger a_take_audience before insert on concordat.agreement_tariff_year
    for each row execute function app.take_audience_from('agreement', 'agreement_id');
create trigger follow_particulars after update of audience on concordat.agreement
    for each row when (old.audience is distinct from new.audience)
    execute function app.pass_audience_on('agreement_data_sharing', 'id', 'agreement_study', 'id',
                                          'agreement_tariff_year', 'agreement_id');

do $$
declare
    t    text;
    seen text := 'app.is_operator() or audience = any (array(select app.audiences()))';
begin
    foreach t in array array['agreement_data_sharing', 'agreement_study', 'agreement_tariff_year'] loop
        perform app.protect(t, seen, seen);
        perform app.keep_history(t, seen);
    end loop;
end $$;

-- 3. The compliance gap ---------------------------------------------------------------------------------------------------
-- Whether personal data are shared under an agreement that has not ended, while no data sharing agreement or joint controller
-- arrangement that covers it is in force on that day; it may be such a one itself (AG-10). As known at a position of the
-- journal, or now if there is none. Reckoned from all agreements, seen by the actor or not: yes or no, and never which.
create function app.data_sharing_gap(of_agreement uuid, on_day date, known bigint) returns boolean
language sql stable cost 1000 security definer set search_path = concordat, app, pg_temp as $$
    select exists (
               select from agreement_data_sharing_history d
                 join agreement_history g on g.id = d.id
                where d.id = of_agreement and d.shared
                  and g.stage <> 'ARCHIVED' and (g.ended_on is null or on_day < g.ended_on)
                  and not (g.ends_by_notice and g.last_end is not null and g.last_end <= on_day)
                  and (known is null or d.known_from <= known and g.known_from <= known)
                  and (d.known_until is null or d.known_until > known)
                  and (g.known_until is null or g.known_until > known))
       and not exists (
               select from agreement_history g
                where g.agreement_type in ('DATA_SHARING_AGREEMENT', 'JOINT_CONTROLLER_ARRANGEMENT')
                  and (g.id = of_agreement or g.id in (
                       select l.agreement_id from agreement_link_history l
                        where l.linked_id = of_agreement and l.kind = 'DATA_SHARING_FOR'
                          and (l.ended_on is null or on_day < l.ended_on)
                          and (known is null or l.known_from <= known)
                          and (l.known_until is null or l.known_until > known)))
                  and (known is null or g.known_from <= known)
                  and (g.known_until is null or g.known_until > known)
                  and g.stage in ('EXECUTED', 'UNDER_REVIEW', 'IN_VARIATION', 'IN_DISPUTE', 'NOTICE_GIVEN', 'TERMINATED',
                                  'SUPERSEDED')
                  and g.effective_on <= on_day and (g.ended_on is null or on_day < g.ended_on)
                  and (on_day < g.last_end or g.last_end is null and g.runs_on))
$$;
grant execute on function app.data_sharing_gap(uuid, date, bigint) to ${applicationRole};

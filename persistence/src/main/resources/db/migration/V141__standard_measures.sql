-- Measures that a partnership on its way to the status of a university teaching hospital holds (US-5), to start a definition from. They
-- are remembered, not confirmed by a source: none has a baseline, a target or a value.

create table concordat.standard_measure (
    id               uuid primary key,
    position         int not null unique,
    name             text not null unique check (length(name) between 1 and 200),
    domain           text not null check (domain in ('EDUCATION', 'RESEARCH', 'INNOVATION', 'WORKFORCE', 'STATUS')),
    definition       text not null check (length(definition) between 1 and 2000),
    unit             text not null check (length(unit) between 1 and 40),
    shape            text not null check (shape in ('NUMBER', 'SHARE')),
    numerator_name   text not null,
    denominator_name text not null,
    direction        text not null check (direction in ('INCREASE', 'DECREASE', 'NEITHER')),
    basis            text not null check (basis in ('NHS_YEAR', 'ACADEMIC_YEAR', 'NHS_QUARTER', 'ACADEMIC_QUARTER', 'MONTH')),
    source           text not null check (length(source) between 1 and 200),
    confirmed        boolean not null,
    check ((shape = 'SHARE') = (numerator_name <> '') and (shape = 'SHARE') = (denominator_name <> ''))
);

insert into concordat.standard_measure
    (id, position, name, domain, definition, unit, shape, numerator_name, denominator_name, direction, basis, source, confirmed)
select gen_random_uuid(), row_number() over (), m.name, m.domain, m.definition, m.unit, m.shape, m.part, m.whole, m.direction, m.basis,
       'US-5', false
  from (values
    ('Consultants with a contract of the university', 'STATUS', 'Consultants in post who hold a substantive contract of the university with the medical school and an honorary contract of the trust, of all consultants in post, by headcount.', '%', 'SHARE', 'Consultants with a substantive contract of the university', 'Consultants in post', 'INCREASE', 'NHS_YEAR'),
    ('Honorary titles', 'WORKFORCE', 'People employed by the trust who hold an honorary title of the university.', 'people', 'NUMBER', '', '', 'INCREASE', 'NHS_YEAR'),
    ('Research Capability Funding', 'RESEARCH', 'Research Capability Funding received in the year.', '£', 'NUMBER', '', '', 'INCREASE', 'NHS_YEAR'),
    ('Recruits to NIHR studies', 'RESEARCH', 'People recruited to studies of the NIHR portfolio.', 'recruits', 'NUMBER', '', '', 'INCREASE', 'NHS_QUARTER'),
    ('Research income', 'RESEARCH', 'Income from research grants and contracts.', '£', 'NUMBER', '', '', 'INCREASE', 'NHS_YEAR'),
    ('Student placement weeks', 'EDUCATION', 'Weeks of placements that students of the university spent in services of the trust.', 'weeks', 'NUMBER', '', '', 'INCREASE', 'ACADEMIC_YEAR'),
    ('Students satisfied with their placement', 'EDUCATION', 'Students who said that they were satisfied with their placement, of those who answered.', '%', 'SHARE', 'Students who were satisfied', 'Students who answered', 'INCREASE', 'ACADEMIC_YEAR'),
    ('Joint posts', 'WORKFORCE', 'Posts held jointly with the university.', 'posts', 'NUMBER', '', '', 'INCREASE', 'NHS_YEAR'),
    ('PhD students', 'RESEARCH', 'Students who work for a PhD with a supervisor from both partners.', 'students', 'NUMBER', '', '', 'INCREASE', 'ACADEMIC_YEAR'),
    ('Joint papers', 'RESEARCH', 'Papers published by authors of both partners.', 'papers', 'NUMBER', '', '', 'INCREASE', 'NHS_YEAR'),
    ('Vacancy rate', 'WORKFORCE', 'Posts in the establishment that are vacant, in full-time equivalents.', '%', 'SHARE', 'Vacant posts', 'Posts in the establishment', 'DECREASE', 'MONTH'),
    ('Turnover', 'WORKFORCE', 'People who left in the twelve months before the as-at date, of the average number in post.', '%', 'SHARE', 'People who left', 'Average number in post', 'DECREASE', 'MONTH')
  ) as m(name, domain, definition, unit, shape, part, whole, direction, basis);

create trigger never_changed before update or delete on concordat.standard_measure
    for each row execute function app.refuse_change();
alter table concordat.standard_measure enable row level security;
create policy seen on concordat.standard_measure for select using (app.is_somebody());
grant select on concordat.standard_measure to ${applicationRole};

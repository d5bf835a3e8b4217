-- The risks of agreements (RK-1, RK-4), with every score that each has had. Whoever sees an agreement sees its risks.

create table concordat.agreement_risk (
    id                  uuid primary key,
    version             bigint not null,
    audience            uuid not null references concordat.audience,
    agreement_id        uuid not null references concordat.agreement,
    number              int not null check (number > 0),
    cause               text not null check (length(cause) between 1 and 2000),
    event               text not null check (length(event) between 1 and 2000),
    effect              text not null check (length(effect) between 1 and 2000),
    organisation_id     uuid not null references concordat.organisation,
    owner_name          text not null check (length(owner_name) <= 200),
    initial_consequence int not null check (initial_consequence between 1 and 5),
    initial_likelihood  int not null check (initial_likelihood between 1 and 5),
    current_consequence int not null check (current_consequence between 1 and 5),
    current_likelihood  int not null check (current_likelihood between 1 and 5),
    target_consequence  int not null check (target_consequence between 1 and 5),
    target_likelihood   int not null check (target_likelihood between 1 and 5),
    score               int not null generated always as (current_consequence * current_likelihood) stored,
    controls            text not null check (length(controls) <= 2000),
    gaps                text not null check (length(gaps) <= 2000),
    next_review_on      date,
    closed_on           date,
    closing_reason      text not null check (length(closing_reason) <= 2000),
    unique (agreement_id, number),
    check ((closed_on is null) = (closing_reason = ''))
);
create index on concordat.agreement_risk (score desc, id desc);

create table concordat.agreement_risk_score (
    id          uuid primary key,
    audience    uuid not null references concordat.audience,
    risk_id     uuid not null references concordat.agreement_risk,
    scored_on   date not null,
    consequence int not null check (consequence between 1 and 5),
    likelihood  int not null check (likelihood between 1 and 5)
);
create index on concordat.agreement_risk_score (risk_id);

create trigger a_take_audience before insert on concordat.agreement_risk
    for each row execute function app.take_audience_from('agreement', 'agreement_id');
create trigger a_take_audience before insert on concordat.agreement_risk_score
    for each row execute function app.take_audience_from('agreement_risk', 'risk_id');
create trigger follow_risks after update of audience on concordat.agreement
    for each row when (old.audience is distinct from new.audience)
    execute function app.pass_audience_on('agreement_risk', 'agreement_id');
create trigger pass_audience_on after update of audience on concordat.agreement_risk
    for each row when (old.audience is distinct from new.audience)
    execute function app.pass_audience_on('agreement_risk_score', 'risk_id');

create trigger stands before update or delete on concordat.agreement_risk_score
    for each row execute function app.keep_but_for('{}');

do $$
declare
    t    text;
    seen text := 'app.is_operator() or audience = any (array(select app.audiences()))';
begin
    foreach t in array array['agreement_risk', 'agreement_risk_score'] loop
        perform app.protect(t, seen, seen);
        perform app.keep_history(t, seen);
    end loop;
end $$;

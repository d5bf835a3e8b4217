-- The principal risks of a partnership, its Board Assurance Framework (RK-1 to RK-6, domain.md 6.7). Everybody appointed at a partner
-- sees them; a confidential one is seen by those who see Part 2 of its lead committee.

create table concordat.principal_risk (
    id                   uuid primary key,
    version              bigint not null,
    audience             uuid not null references concordat.audience,
    partnership_id       uuid not null references concordat.partnership,
    number               int not null check (number > 0),
    purpose_id           uuid references concordat.agreement_purpose,
    objective            text not null check (length(objective) <= 2000),
    cause                text not null check (length(cause) <= 2000),
    event                text not null check (length(event) between 1 and 2000),
    effect               text not null check (length(effect) <= 2000),
    category             text not null,
    lead_name            text not null check (length(lead_name) <= 200),
    lead_organisation_id uuid references concordat.organisation,
    committee_id         uuid not null references concordat.committee,
    confidential         boolean not null,
    controls             text not null check (length(controls) <= 2000),
    gaps_in_control      text not null check (length(gaps_in_control) <= 2000),
    gaps_in_assurance    text not null check (length(gaps_in_assurance) <= 2000),
    recorded_on          date not null,
    last_reviewed_on     date,
    next_review_on       date,
    closed_on            date,
    closing_reason       text not null check (length(closing_reason) <= 2000),
    unique (partnership_id, number),
    check ((lead_name = '') = (lead_organisation_id is null)),
    check ((closed_on is null) = (closing_reason = ''))
);
create index on concordat.principal_risk (committee_id) where closed_on is null;
create index on concordat.principal_risk (purpose_id) where purpose_id is not null;

-- A partner that holds it, with its own scores once it has given them (RK-6).
create table concordat.principal_risk_holder (
    id                  uuid primary key,
    audience            uuid not null references concordat.audience,
    risk_id             uuid not null references concordat.principal_risk,
    organisation_id     uuid not null references concordat.organisation,
    position            int not null,
    initial_consequence int check (initial_consequence between 1 and 5),
    initial_likelihood  int check (initial_likelihood between 1 and 5),
    current_consequence int check (current_consequence between 1 and 5),
    current_likelihood  int check (current_likelihood between 1 and 5),
    target_consequence  int check (target_consequence between 1 and 5),
    target_likelihood   int check (target_likelihood between 1 and 5),
    target_on           date,
    score               int generated always as (current_consequence * current_likelihood) stored,
    unique (risk_id, organisation_id),
    check (num_nonnulls(initial_consequence, initial_likelihood, current_consequence, current_likelihood,
                        target_consequence, target_likelihood) in (0, 6))
);

create table concordat.principal_risk_score (
    id              uuid primary key,
    audience        uuid not null references concordat.audience,
    risk_id         uuid not null references concordat.principal_risk,
    organisation_id uuid not null references concordat.organisation,
    scored_on       date not null,
    consequence     int not null check (consequence between 1 and 5),
    likelihood      int not null check (likelihood between 1 and 5)
);
create index on concordat.principal_risk_score (risk_id, organisation_id, scored_on);

create table concordat.principal_risk_assurance (
    id        uuid primary key,
    audience  uuid not null references concordat.audience,
    risk_id   uuid not null references concordat.principal_risk,
    line      text not null check (line in ('FIRST', 'SECOND', 'THIRD')),
    assurance text not null check (length(assurance) between 1 and 2000),
    source    text not null check (length(source) between 1 and 200),
    given_on  date not null
);
create index on concordat.principal_risk_assurance (risk_id);

create table concordat.principal_risk_action (
    id              uuid primary key,
    audience        uuid not null references concordat.audience,
    risk_id         uuid not null references concordat.principal_risk,
    action          text not null check (length(action) between 1 and 2000),
    owner_name      text not null check (length(owner_name) between 1 and 200),
    organisation_id uuid not null references concordat.organisation,
    raised_on       date not null,
    due_on          date not null,
    done_on         date,
    check (due_on >= raised_on),
    check (done_on >= raised_on)
);
create index on concordat.principal_risk_action (risk_id);

-- The highest score that a partner aims to bear for risks of a category (RK-3). Terms of one category do not overlap; that is looked at
-- once the one before has been ended.
create table concordat.risk_appetite (
    id              uuid primary key,
    version         bigint not null,
    organisation_id uuid not null references concordat.organisation,
    category        text not null,
    ceiling         int not null check (ceiling between 1 and 25),
    term_from       date not null,
    term_until      date,
    set_by          text not null check (length(set_by) between 1 and 200),
    check (term_until > term_from),
    exclude using gist (organisation_id with =, category with =, daterange(term_from, term_until) with &&)
        deferrable initially deferred
);

create trigger stands before update or delete on concordat.principal_risk_score
    for each row execute function app.keep_but_for('{}');
create trigger stands before update or delete on concordat.principal_risk_assurance
    for each row execute function app.keep_but_for('{}');
create trigger stands before update or delete on concordat.principal_risk_action
    for each row execute function app.keep_but_for('{done_on}', 'done_on');
create trigger stands before update or delete on concordat.risk_appetite
    for each row execute function app.keep_but_for('{version,term_until}', 'term_until');

do $$
declare
    t    text;
    seen text := 'app.is_operator() or audience = any (array(select app.audiences()))';
begin
    perform app.protect('principal_risk', seen, seen);
    perform app.keep_history('principal_risk', seen);
    foreach t in array array['principal_risk_holder', 'principal_risk_score', 'principal_risk_assurance',
                             'principal_risk_action'] loop
        execute format('create trigger a_take_audience before insert on concordat.%I
                        for each row execute function app.take_audience_from(''principal_risk'', ''risk_id'')', t);
        perform app.protect(t, seen, seen);
        perform app.keep_history(t, seen);
        execute format('create index on concordat.%I (risk_id)', t || '_history');
    end loop;
    execute format('create policy removed on concordat.principal_risk_holder for delete using (%s)', seen);
    grant delete on concordat.principal_risk_holder to ${applicationRole};

    seen := 'organisation_id = any (array(select app.known_organisations()))';
    perform app.protect('risk_appetite', seen, seen);
    perform app.keep_history('risk_appetite', seen);
end $$;
create trigger pass_audience_on after update of audience on concordat.principal_risk
    for each row when (old.audience is distinct from new.audience)
    execute function app.pass_audience_on('principal_risk_holder', 'risk_id', 'principal_risk_score', 'risk_id',
                                          'principal_risk_assurance', 'risk_id', 'principal_risk_action', 'risk_id');

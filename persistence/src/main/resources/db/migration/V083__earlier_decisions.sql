-- What committees decided before Concordat, as an earlier register tells it. It is kept apart from the decisions that were made
-- here: nobody here saw a quorum or a vote, and no rule reads it. It is seen by whoever may see what the committee published
-- in that part, is never changed, and goes only with the import that made it.

create table concordat.earlier_decision (
    id             uuid primary key,
    version        bigint not null,
    audience       uuid not null references concordat.audience,
    partnership_id uuid not null references concordat.partnership,
    committee_id   uuid not null references concordat.committee,
    part           text not null check (part in ('PART_1', 'PART_2')),
    reference      text not null check (length(reference) between 1 and 200),
    decided_on     date not null,
    wording        text not null check (length(wording) between 1 and 2000),
    outcome        text not null,
    votes_for      int check (votes_for >= 0),
    votes_against  int check (votes_against >= 0),
    abstained      int check (abstained >= 0),
    owner          text not null check (length(owner) <= 200),
    intake_id      uuid not null,
    file_name      text not null check (length(file_name) between 1 and 200),
    brought_in_on  date not null,
    check (decided_on < brought_in_on)
);
create index on concordat.earlier_decision (audience, decided_on desc, id desc);
create index on concordat.earlier_decision (committee_id, decided_on desc, id desc);
create index on concordat.earlier_decision (decided_on desc, id desc);
create trigger never_changed before update or delete on concordat.earlier_decision
    for each row execute function app.keep_but_for_taking_back();
create trigger never_emptied before truncate on concordat.earlier_decision
    for each statement execute function app.refuse_change();
select app.protect('earlier_decision', 'audience = any (array(select app.audiences()))',
    'audience = any (array(select app.audiences())) and committee_id = any (array(select app.served_committees()))');
select app.keep_history('earlier_decision', 'audience = any (array(select app.audiences()))');

alter table concordat.intake drop constraint intake_register_check;
alter table concordat.intake add constraint intake_register_check
    check (register in ('AGREEMENTS', 'OBLIGATIONS', 'ACTIONS', 'SERVICES', 'MEMBERS', 'INTERESTS', 'DECISIONS'));

create or replace function app.intake_tables(of_register text) returns text[] language sql immutable as $$
    select case of_register
        when 'AGREEMENTS' then array['agreement', 'agreement_milestone', 'agreement_signature', 'agreement_purpose',
                                     'agreement_break', 'agreement_party']
        when 'OBLIGATIONS' then array['agreement_obligation', 'agreement_obligation_recipient']
        when 'ACTIONS' then array['action']
        when 'SERVICES' then array['service']
        when 'MEMBERS' then array['appointment']
        when 'INTERESTS' then array['interest', 'interest_third_party']
        when 'DECISIONS' then array['earlier_decision']
    end
$$;

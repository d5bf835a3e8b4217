-- Formal notices given and received under agreements, and where each party receives them. Notices that end an agreement move
-- its dates, and stay in agreement_notice.

create table concordat.agreement_formal_notice (
    id                uuid primary key,
    version           bigint not null,
    audience          uuid not null references concordat.audience,
    agreement_id      uuid not null references concordat.agreement,
    number            int not null check (number > 0),
    kind              text not null check (kind in ('BREACH', 'DISPUTE', 'CHANGE_OF_DETAILS', 'VARIATION_REQUEST',
                                                    'FORCE_MAJEURE', 'OTHER')),
    from_id           uuid not null references concordat.organisation,
    to_id             uuid references concordat.organisation,
    given_on          date not null,
    delivery          text not null check (delivery in ('BY_HAND', 'FIRST_CLASS_POST', 'EMAIL')),
    deemed_on         date not null check (deemed_on >= given_on),
    address           text not null check (length(address) <= 3000),
    summary           text not null check (length(summary) between 1 and 2000),
    answer_due_on     date check (answer_due_on >= deemed_on),
    answered_on       date check (answered_on >= given_on),
    answer            text not null check (length(answer) <= 2000),
    withdrawn_on      date,
    withdrawal_reason text not null check (length(withdrawal_reason) <= 2000),
    unique (agreement_id, number),
    check (to_id <> from_id)
);
create index on concordat.agreement_formal_notice (answer_due_on) where answered_on is null and withdrawn_on is null;

create table concordat.agreement_notice_address (
    id              uuid primary key,
    audience        uuid not null references concordat.audience,
    agreement_id    uuid not null references concordat.agreement,
    organisation_id uuid not null references concordat.organisation,
    valid_from      date not null,
    address         text not null check (length(address) between 1 and 2000),
    attention       text not null check (length(attention) <= 200),
    email           text not null check (length(email) <= 200),
    unique (agreement_id, organisation_id, valid_from)
);

create trigger a_take_audience before insert on concordat.agreement_formal_notice
    for each row execute function app.take_audience_from('agreement', 'agreement_id');
create trigger a_take_audience before insert on concordat.agreement_notice_address
    for each row execute function app.take_audience_from('agreement', 'agreement_id');
create trigger follow_notices after update of audience on concordat.agreement
    for each row when (old.audience is distinct from new.audience)
    execute function app.pass_audience_on('agreement_formal_notice', 'agreement_id', 'agreement_notice_address', 'agreement_id');

create trigger stands before update or delete on concordat.agreement_formal_notice
    for each row execute function
    app.keep_but_for('{version,answered_on,answer,withdrawn_on,withdrawal_reason}', 'withdrawn_on');
create trigger stands before update or delete on concordat.agreement_notice_address
    for each row execute function app.keep_but_for('{}');

do $$
declare
    t    text;
    seen text := 'app.is_operator() or audience = any (array(select app.audiences()))';
begin
    foreach t in array array['agreement_formal_notice', 'agreement_notice_address'] loop
        perform app.protect(t, seen, seen);
        perform app.keep_history(t, seen);
    end loop;
end $$;

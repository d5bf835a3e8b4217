-- Whom to turn to about an agreement at each of its parties (AG-1). Whoever sees an agreement sees its contacts.

create table concordat.agreement_contact (
    id              uuid primary key,
    version         bigint not null,
    audience        uuid not null references concordat.audience,
    agreement_id    uuid not null references concordat.agreement,
    organisation_id uuid not null references concordat.organisation,
    purpose         text not null check (length(purpose) between 1 and 40),
    contact_name    text not null check (length(contact_name) between 1 and 200),
    contact_role    text not null check (length(contact_role) <= 200),
    email           text not null check (length(email) <= 200),
    telephone       text not null check (length(telephone) <= 40),
    valid_from      date not null,
    valid_until     date check (valid_until > valid_from),
    check (email <> '' or telephone <> '')
);
create index on concordat.agreement_contact (agreement_id);

create trigger a_take_audience before insert on concordat.agreement_contact
    for each row execute function app.take_audience_from('agreement', 'agreement_id');
create trigger follow_contacts after update of audience on concordat.agreement
    for each row when (old.audience is distinct from new.audience)
    execute function app.pass_audience_on('agreement_contact', 'agreement_id');

do $$
declare
    seen text := 'app.is_operator() or audience = any (array(select app.audiences()))';
begin
    perform app.protect('agreement_contact', seen, seen);
    perform app.keep_history('agreement_contact', seen);
end $$;

-- Of which alerts about the dates of agreements people have taken note: each is shown to them until then, and never again. An
-- alert itself is no row: it follows from the date, the day and the settings.
create table concordat.agreement_alert (
    id           uuid primary key,
    person_id    uuid not null references concordat.person,
    agreement_id uuid not null references concordat.agreement,
    kind         text not null,
    due_on       date not null,
    months       int not null check (months >= 0),
    noted_at     timestamptz not null,
    unique (person_id, agreement_id, kind, due_on, months)
);
alter table concordat.agreement_alert enable row level security;
create policy seen on concordat.agreement_alert for select using (person_id = (select app.person()));
create policy added on concordat.agreement_alert for insert with check (person_id = (select app.person()));
grant select, insert on concordat.agreement_alert to ${applicationRole};
create trigger never_changed before update or delete on concordat.agreement_alert
    for each row execute function app.refuse_change();

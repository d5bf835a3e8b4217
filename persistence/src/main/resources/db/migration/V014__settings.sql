-- What partnerships have chosen for their settings: a row for each change, with the day from which it holds and who
-- recorded it. The standards are the application's; where there is no row, they hold.
create table concordat.setting_value (
    id               uuid primary key,
    partnership_id   uuid not null references concordat.partnership,
    setting          text not null check (length(setting) between 1 and 40),
    ordinal          int not null check (ordinal > 0),
    chosen           int not null,
    in_force_from    date not null,
    reason           text not null check (length(reason) between 1 and 2000),
    recorded_at      timestamptz not null,
    recorded_by      uuid not null references concordat.person,
    recorded_by_name text not null check (length(recorded_by_name) between 1 and 200),
    unique (partnership_id, setting, ordinal)
);

-- Everybody with an appointment at a partner sees them; whoever administers one of the partners adds to them, in their
-- own name; nobody changes or deletes them.
alter table concordat.setting_value enable row level security;
create policy seen on concordat.setting_value for select
    using (partnership_id = any (array(select app.known_partnerships())));
create policy added on concordat.setting_value for insert
    with check (partnership_id = any (array(select app.administered_partnerships())) and recorded_by = app.person());
grant select, insert on concordat.setting_value to ${applicationRole};
create trigger never_changed before update or delete on concordat.setting_value
    for each row execute function app.refuse_change();
create trigger never_emptied before truncate on concordat.setting_value
    for each statement execute function app.refuse_change();
select app.keep_history('setting_value', 'partnership_id = any (array(select app.known_partnerships()))');

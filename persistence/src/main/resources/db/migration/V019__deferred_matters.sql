-- Deferred matters come back: an item may take up again what a decision deferred (VO-11).
alter table concordat.agenda_item add continues_id uuid references concordat.decision;
alter table concordat.agenda_item_history add continues_id uuid;
create index on concordat.agenda_item (continues_id) where continues_id is not null;
create index on concordat.decision (committee_id, returns_on) where outcome = 'DEFERRED';

-- Whether an agenda has taken it up again, seen by the actor or not.
create function app.is_taken_up(deferral uuid) returns boolean
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select exists (select from agenda_item i join meeting m on m.id = i.meeting_id
                    where i.continues_id = deferral and i.state <> 'WITHDRAWN' and m.state <> 'CANCELLED')
$$;
grant execute on function app.is_taken_up(uuid) to ${applicationRole};

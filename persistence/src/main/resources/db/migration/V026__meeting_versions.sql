-- How often the record of each meeting has changed, so that whoever follows it knows when to look again. A number and
-- nothing else; it goes up once for each transaction, at its end: when the journal's counter is locked already, which
-- all that change a register pass one after the other. So nobody waits for this row who has not waited for that one,
-- and no lock is taken in another order. For the same reason it refers to no meeting by a foreign key, which would lock
-- the meeting's row after the counter.
create table concordat.meeting_version (
    meeting_id uuid primary key,
    version    bigint not null,
    position   bigint not null
);
alter table concordat.meeting_version enable row level security;
insert into concordat.meeting_version select id, 1, 0 from concordat.meeting;

-- Counts the change, and tells every node that listens, once it is committed.
create function app.change_meeting() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
declare
    recorded_at bigint := nullif(current_setting('app.position', true), '')::bigint;
    changed     jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    of_meeting  uuid := case tg_table_name
        when 'meeting' then (changed ->> 'id')::uuid
        when 'declaration' then
            (select i.meeting_id from agenda_item i where i.id = (changed ->> 'agenda_item_id')::uuid)
        when 'vote' then (select d.meeting_id from decision d where d.id = (changed ->> 'decision_id')::uuid)
        else (changed ->> 'meeting_id')::uuid
    end;
    counted     bigint;
begin
    if of_meeting is not null and recorded_at is not null then
        insert into meeting_version as v values (of_meeting, 1, recorded_at)
        on conflict (meeting_id) do update set version = v.version + 1, position = excluded.position
            where v.position <> excluded.position
        returning v.version into counted;
        if counted is not null then
            perform pg_notify('concordat_meeting', of_meeting || ':' || counted);
        end if;
    end if;
    return null;
end $$;
do $$
declare
    t text;
begin
    foreach t in array array['meeting', 'agenda_item', 'presence', 'apology', 'deputy', 'declaration', 'decision',
                             'vote'] loop
        execute format('create constraint trigger changes_meeting after insert or update or delete on concordat.%I
                        deferrable initially deferred for each row when (app.change() is not null)
                        execute function app.change_meeting()', t);
    end loop;
end $$;

-- Where meetings stand: ids and numbers, for whoever knows the ids. Each node asks it for those that somebody there
-- follows, without acting for anybody.
create function app.meeting_versions(of_meetings uuid[]) returns table (meeting_id uuid, version bigint)
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select v.meeting_id, v.version from meeting_version v where v.meeting_id = any (of_meetings) $$;

grant execute on function app.meeting_versions(uuid[]) to ${applicationRole};
revoke execute on function app.change_meeting() from ${applicationRole};

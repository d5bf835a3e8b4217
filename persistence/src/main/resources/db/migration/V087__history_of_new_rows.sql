-- History is most of what writing costs. The first version of a row has none before it that would have to end, so it is one
-- statement, not three; and the row is made once for all its columns, not once for each of them.
create or replace function app.write_history() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
declare
    position bigint := nullif(current_setting('app.position', true), '')::bigint;
    history  text := tg_table_name || '_history';
    present  jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    row_id   uuid := (present ->> 'id')::uuid;
begin
    if position is null then
        raise exception '% was changed without an entry in the journal', tg_table_name;
    end if;
    if tg_op <> 'INSERT' then
        execute format('delete from concordat.%I where id = $1 and known_from = $2', history) using row_id, position;
        execute format('update concordat.%I set known_until = $2 where id = $1 and known_until is null', history)
            using row_id, position;
    end if;
    if tg_op <> 'DELETE' then
        execute format(
            'insert into concordat.%1$I select r.* from jsonb_populate_record(null::concordat.%1$I, $1) r', history)
            using present || jsonb_build_object('known_from', position, 'known_until', null);
        if tg_op = 'UPDATE' and present ? 'audience'
           and present ->> 'audience' is distinct from to_jsonb(old) ->> 'audience' then
            execute format('update concordat.%I set audience = $2 where id = $1', history)
                using row_id, (present ->> 'audience')::uuid;
        end if;
    end if;
    return null;
end $$;

-- Who is expected at a meeting to come: the whole truth, for the forecast of its quorum, whoever asks. Of an item no more
-- than its number, so that a forecast can stand beside one that is withheld.
create function app.room_apologies(of_meeting uuid) returns setof uuid
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select person_id from apology where meeting_id = of_meeting $$;

create function app.items_to_come(of_meeting uuid)
returns table (item_id uuid, item_position int, item_number text)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select id, position, item_number from agenda_item where meeting_id = of_meeting and state = 'PENDING'
$$;

grant execute on function app.room_apologies(uuid), app.items_to_come(uuid) to ${applicationRole};

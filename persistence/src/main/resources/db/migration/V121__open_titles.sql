-- The open title of an item for Part 2: what the agenda calls it for those who may see the meeting and are not admitted to it. Without
-- one they learn nothing of the item (PP-3, PP-4).
alter table concordat.agenda_item add open_title text check (length(open_title) <= 200);
alter table concordat.agenda_item_history add open_title text;
alter table concordat.agenda_item add check (open_title is null or part = 'PART_2');

-- Number, place and open title of items that the actor does not see, and no other field; nothing to whoever does not see the meeting, and
-- nothing of what is withheld from them by name.
create function app.open_titles(of_meeting uuid)
returns table (item_position int, item_number text, open_title text)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select i.position, i.item_number, i.open_title
      from agenda_item i
      join meeting m on m.id = i.meeting_id
     where i.meeting_id = of_meeting and i.published and i.state <> 'WITHDRAWN' and i.open_title is not null
       and m.audience = any (array(select app.audiences()))
       and not i.audience = any (array(select app.audiences()))
       and not exists (select from kept_from k where k.item_id = i.id and k.person_id = app.person())
     order by i.position
$$;
grant execute on function app.open_titles(uuid) to ${applicationRole};

-- Attendees of a committee declare their interests like its members (COI-2): these are matched with what items concern
-- too, and so are those of whoever else is in the room (COI-8).
create or replace function app.interests_at_meeting(of_meeting uuid)
returns table (interest_id uuid, person_id uuid, person_name text, person_post text, organisation_id uuid,
               organisation_name text, interest_type text, concern_kind text, concern_name text, concern_known uuid,
               description text)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    with held as (select committee_id, (starts_at at time zone 'Europe/London')::date as day
                    from meeting where id = of_meeting),
         involved as (select h.person_id from held cross join lateral app.seat_holders(held.committee_id, held.day) h
                      union select d.person_id from app.room_deputies(of_meeting) d
                      union select p.person_id from presence p where p.meeting_id = of_meeting
                      union select a.person_id
                        from held join appointment a on a.committee_id = held.committee_id
                       where a.role = 'ATTENDEE' and a.term_from <= held.day
                         and (a.term_until is null or held.day < a.term_until))
    select i.id, i.person_id, i.person_name, i.person_post, i.organisation_id, i.organisation_name, i.interest_type,
           i.concern_kind, i.concern_name, i.concern_known, case when i.publication = 'PUBLISHED' then i.description end
      from interest i
      join involved on involved.person_id = i.person_id
     cross join held
     where i.term_from <= held.day and (i.term_until is null or held.day < i.term_until)
     order by i.person_name, i.id
$$;

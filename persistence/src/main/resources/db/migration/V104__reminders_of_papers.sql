-- Authors who have still to hand in a paper for a meeting of the next two months, one of the last day included: who is reminded, and
-- when, is reckoned as each of them is told (MT-5). Ids, for one job alone.
create function app.papers_to_write(at timestamptz) returns table (paper_id uuid, partnership_id uuid, author_id uuid)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select p.id, p.partnership_id, p.author_id
      from paper p
      join meeting m on m.id = p.meeting_id
      join agenda_item i on i.id = p.agenda_item_id
      join lateral (select o.state from paper_version o where o.paper_id = p.id order by o.number desc limit 1) v on true
     where app.job() = 'reminders'
       and p.withdrawn_because = '' and v.state in ('DRAFT', 'RETURNED')
       and i.state = 'PENDING' and m.state in ('PLANNED', 'AGENDA_PUBLISHED')
       and m.starts_at between at - interval '1 day' and at + interval '62 days'
$$;

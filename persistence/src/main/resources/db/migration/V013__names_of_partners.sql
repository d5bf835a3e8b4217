-- Administrators put on record what their organisation is called from a day on, and under which label the partners go
-- together. Whose administrator it must be is the use case's to say; here it is somebody who administers the partnership.
create policy renamed on concordat.organisation for update
    using (id = any (array(select app.organisations_as('ADMINISTRATOR'))))
    with check (id = any (array(select app.organisations_as('ADMINISTRATOR'))));
create policy named on concordat.organisation_name for insert
    with check (organisation_id = any (array(select app.organisations_as('ADMINISTRATOR'))));
create policy ended on concordat.organisation_name for update
    using (organisation_id = any (array(select app.organisations_as('ADMINISTRATOR'))))
    with check (organisation_id = any (array(select app.organisations_as('ADMINISTRATOR'))));

-- The partnerships of the organisations that the actor administers.
create function app.administered_partnerships() returns setof uuid
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select distinct p.partnership_id
      from appointment a join partnership_party p on p.organisation_id = a.organisation_id
     where a.person_id = app.person() and a.role = 'ADMINISTRATOR' and app.in_force(a.term_from, a.term_until)
$$;
create policy relabelled on concordat.partnership for update
    using (id = any (array(select app.administered_partnerships())))
    with check (id = any (array(select app.administered_partnerships())));
create policy labelled on concordat.partnership_label for insert
    with check (partnership_id = any (array(select app.administered_partnerships())));

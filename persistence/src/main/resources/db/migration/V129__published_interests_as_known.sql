-- The register of interests as it was known at an earlier position of the journal, for board reports (6.4). So far only a person
-- and those who keep the register read its history. What was published, and still is, is read by everybody in the partnership;
-- what was not published yet, or is withheld or over now, stays with them (COI-7).

-- The entries that have ended and are no longer public: their published versions are not either.
create function app.interests_no_longer_public() returns setof uuid
language sql stable security definer set search_path = concordat, app, pg_temp as
$$ select id from interest where public_until <= app.today() $$;

alter policy seen on concordat.interest_history using (
    person_id = (select app.person()) or keepers = any (array(select app.audiences()))
    or publication = 'PUBLISHED' and audience = any (array(select app.audiences()))
       and id <> all (array(select app.interests_no_longer_public())));

-- On which committees of the actor's partnerships people voted or attended on a day, as it was known at a position of the
-- journal; only those of one committee, if one is named.
create function app.on_committees(of_committee uuid, on_day date, known_at bigint)
returns table (partnership_id uuid, person_id uuid, committees text)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select c.partnership_id, a.person_id, string_agg(distinct c.name, '; ' order by c.name)
      from appointment_history a
      join committee_history c on c.id = a.committee_id
           and c.known_from <= known_at and (c.known_until is null or c.known_until > known_at)
     where a.known_from <= known_at and (a.known_until is null or a.known_until > known_at)
       and a.role in ('COMMITTEE_CHAIR', 'VOTING_MEMBER', 'ATTENDEE')
       and a.term_from <= on_day and (a.term_until is null or on_day < a.term_until)
       and c.partnership_id in (select app.partnerships())
     group by c.partnership_id, a.person_id
    having of_committee is null or bool_or(c.id = of_committee)
$$;

grant execute on function app.interests_no_longer_public(), app.on_committees(uuid, date, bigint) to ${applicationRole};

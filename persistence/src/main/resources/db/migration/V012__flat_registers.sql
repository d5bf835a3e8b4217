-- What the registers of meetings, decisions and actions are read by.

-- The audiences of one committee's business, or of all committees', to which the actor belongs.
create function app.committee_audiences(of_committee uuid) returns setof uuid
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select a.id from audience a
     where a.kind = 'COMMITTEE' and (of_committee is null or a.committee_id = of_committee)
       and (app.is_operator() or a.id = any (array(select app.audiences())))
$$;

create index on concordat.decision (audience, outcome, sorted_on desc, id desc);
create index on concordat.decision (audience, sorted_on desc, id desc) where state = 'OPEN';
create index on concordat.decision (audience, sorted_on desc, id desc) where state = 'NEXT_BUSINESS';
create index on concordat.action (audience, due, id) where state not in ('COMPLETE', 'CANCELLED', 'TRANSFERRED');

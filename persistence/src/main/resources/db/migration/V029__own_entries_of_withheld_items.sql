-- Whoever is kept from an item no longer finds it in the journal either, not even what they recorded themselves before
-- (COI-10). An entry is about an item if it names the item, a decision on it, or an action that came of one. The list is
-- empty for whoever is kept from nothing, which is nearly everybody.
create function app.kept_entries() returns setof bigint
language plpgsql stable security definer set search_path = concordat, app, pg_temp as $$
declare
    kept text[] := array(
        select k.item_id::text from kept_from k where k.person_id = app.person()
        union
        select d.id::text from kept_from k join decision d on d.agenda_item_id = k.item_id
         where k.person_id = app.person()
        union
        select a.id::text
          from kept_from k join decision d on d.agenda_item_id = k.item_id join action a on a.decision_id = d.id
         where k.person_id = app.person());
begin
    if cardinality(kept) > 0 then
        return query
            select e.position
              from journal_entry e join journal_payload p using (position)
             where (e.person_id = app.person() or e.partnership_id in (select app.audited_partnerships()))
               and (e.subject_id::text = any (kept) or p.payload ~ array_to_string(kept, '|'));
    end if;
end $$;

drop policy seen on concordat.journal_entry;
create policy seen on concordat.journal_entry for select using (
    (app.is_operator()
     or person_id = (select app.person())
     or partnership_id = any (array(select app.audited_partnerships()))
     or partnership_id is null and exists (select app.audited_partnerships()))
    and position <> all (array(select app.kept_entries())));
drop policy seen on concordat.journal_payload;
create policy seen on concordat.journal_payload for select using (
    (app.is_operator()
     or person_id = (select app.person())
     or partnership_id = any (array(select app.audited_partnerships()))
     or partnership_id is null and exists (select app.audited_partnerships()))
    and position <> all (array(select app.kept_entries())));

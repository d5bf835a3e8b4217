-- Terms of reference that are reviewed in time, that say whether members for parties that do not delegate have a vote, and
-- that let a committee delegate to sub-committees.

-- 1. What terms of reference say ------------------------------------------------------------------------------------------------
alter table concordat.terms_of_reference add review_on date, add non_delegating_vote boolean;
alter table concordat.terms_of_reference_history add review_on date, add non_delegating_vote boolean;

-- A release decides nothing for a committee, so nothing is written in the journal and its histories stay one version long.
alter table concordat.terms_of_reference disable trigger user;

-- Reviewed a year after the first day (LF-7). Where that day is past, the review is due on the day of the upgrade, so that
-- nobody who could open a meeting yesterday cannot do so today: the period of grace begins with it.
update concordat.terms_of_reference
   set review_on = case
           when term_until <= current_date then (term_from + interval '1 year')::date
           else greatest((term_from + interval '1 year')::date, current_date)
       end;

-- Members for a party that does not delegate to a joint committee have no vote (LF-5), unless terms were approved when they
-- had one: these stay as they were approved, until others are adopted. In other forms the question does not arise.
update concordat.terms_of_reference t
   set non_delegating_vote = c.legal_form <> 'JOINT_COMMITTEE'
       or exists (select from concordat.seat s
                   join concordat.committee_party p
                        on p.committee_id = s.committee_id and p.organisation_id = s.organisation_id
                  where s.committee_id = t.committee_id and s.voting and not p.delegates)
  from concordat.committee c
 where c.id = t.committee_id;

set constraints all immediate;
alter table concordat.terms_of_reference enable trigger user;

update concordat.terms_of_reference_history h
   set review_on = t.review_on, non_delegating_vote = t.non_delegating_vote
  from concordat.terms_of_reference t
 where t.id = h.id;

alter table concordat.terms_of_reference
    alter review_on set not null,
    alter non_delegating_vote set not null,
    add check (review_on > term_from);
alter table concordat.terms_of_reference_history
    alter review_on set not null,
    alter non_delegating_vote set not null;

-- 2. Sub-committees (LF-9) -------------------------------------------------------------------------------------------------------
alter table concordat.committee add parent_id uuid references concordat.committee check (parent_id <> id);
alter table concordat.committee_history add parent_id uuid;
create index on concordat.committee (parent_id);

-- 3. The whole truth of seats says whether their organisations delegate -----------------------------------------------------------
drop function app.seat_holders(uuid, date);
create function app.seat_holders(of_committee uuid, on_day date)
returns table (seat_id uuid, organisation_id uuid, organisation text, title text, seat_class text, office text,
               voting boolean, shared_post boolean, named_for_joint_post boolean, delegates boolean,
               person_id uuid, person_name text, person_post text)
language sql stable security definer set search_path = concordat, app, pg_temp as $$
    select s.id, s.organisation_id, o.short_name, s.title, s.seat_class, s.office, s.voting, s.shared_post,
           s.named_for_joint_post, coalesce(c.delegates, false), a.person_id, a.person_name, p.job_title
      from seat s
      join organisation o on o.id = s.organisation_id
      left join committee_party c on c.committee_id = s.committee_id and c.organisation_id = s.organisation_id
      left join appointment a on a.seat_id = s.id
           and a.term_from <= on_day and (a.term_until is null or on_day < a.term_until)
      left join person p on p.id = a.person_id
     where s.committee_id = of_committee and s.term_from <= on_day
       and (s.term_until is null or on_day < s.term_until)
     order by s.position, a.person_name, a.person_id
$$;
grant execute on function app.seat_holders(uuid, date) to ${applicationRole};

-- Of an agreement that was executed before anybody kept it here, only dates may be on record. What it says of its term, renewal
-- and notice may be entered once, with the document that says so; after that it stands like the rest of the text.
alter table concordat.agreement
    add term_source text not null default '' check (length(term_source) <= 2000);
alter table concordat.agreement_history add term_source text not null default '';

create or replace function app.keep_executed_text() returns trigger language plpgsql as $$
declare
    entered constant boolean := old.term_source = '' and new.term_source <> ''
        and old.initial_days is null and old.renewal_mode = 'FIXED' and old.extension_options = 0
        and old.review_every_months = 0 and old.notice_months is null;
begin
    if (new.title, new.agreement_type, new.description, new.legally_binding, new.binding_clauses, new.reference,
        new.partnership_id, new.signed_on)
       is distinct from
       (old.title, old.agreement_type, old.description, old.legally_binding, old.binding_clauses, old.reference,
        old.partnership_id, old.signed_on)
       or old.term_source <> '' and new.term_source <> old.term_source
       or not entered
          and ((new.notice_months, new.notice_weeks, new.notice_days, new.notice_day_count)
               is distinct from (old.notice_months, old.notice_weeks, old.notice_days, old.notice_day_count)
               or (new.initial_years, new.initial_months, new.initial_days, new.renewal_mode, new.renewal_years,
                   new.renewal_months, new.renewal_days, new.most_renewals, new.stopped_by, new.extension_options,
                   new.extension_years, new.extension_months, new.extension_days, new.review_every_months)
                  is distinct from
                  (old.initial_years, old.initial_months, old.initial_days, old.renewal_mode, old.renewal_years,
                   old.renewal_months, old.renewal_days, old.most_renewals, old.stopped_by, old.extension_options,
                   old.extension_years, old.extension_months, old.extension_days, old.review_every_months))
       or old.effective_on is not null and new.effective_on is distinct from old.effective_on
       or old.ends_on is not null and new.ends_on is distinct from old.ends_on then
        raise exception 'the text of an executed agreement is never changed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

-- Who was asked to review the draft of an agreement for a party before it approves it, and what came of it, with the
-- fingerprint of what was reviewed (AG-2). Whoever sees an agreement sees its reviews.

create table concordat.agreement_review (
    id               uuid primary key,
    audience         uuid not null references concordat.audience,
    agreement_id     uuid not null references concordat.agreement,
    organisation_id  uuid not null references concordat.organisation,
    kind             text not null check (kind in ('LEGAL', 'INFORMATION_GOVERNANCE', 'FINANCE', 'RESEARCH_OFFICE')),
    reviewer_id      uuid references concordat.person,
    reviewer_name    text not null check (length(reviewer_name) between 1 and 200),
    reviewer_office  text not null check (length(reviewer_office) <= 200),
    due_on           date not null,
    asked_by_name    text not null check (length(asked_by_name) between 1 and 200),
    asked_at         timestamptz not null,
    outcome          text check (outcome in ('NO_CONCERNS', 'CHANGES_ASKED_FOR', 'NOT_NEEDED')),
    comments         text not null check (length(comments) <= 2000),
    recorded_by      uuid references concordat.person,
    recorded_by_name text not null check (length(recorded_by_name) <= 200),
    recorded_at      timestamptz,
    fingerprint      text check (fingerprint ~ '^[0-9a-f]{64}$'),
    check (reviewer_id is not null or reviewer_office <> ''),
    check (outcome in ('NO_CONCERNS') or outcome is null or comments <> ''),
    check ((outcome is null) = (recorded_at is null)),
    check ((outcome is null) = (fingerprint is null)),
    check ((outcome is null) = (recorded_by_name = '')),
    check (outcome is not null or (recorded_by is null and comments = ''))
);
create index on concordat.agreement_review (agreement_id);
create index on concordat.agreement_review (reviewer_id) where outcome is null;
create unique index on concordat.agreement_review (agreement_id, organisation_id, kind) where outcome is null;

create trigger a_take_audience before insert on concordat.agreement_review
    for each row execute function app.take_audience_from('agreement', 'agreement_id');
create trigger follow_reviews after update of audience on concordat.agreement
    for each row when (old.audience is distinct from new.audience)
    execute function app.pass_audience_on('agreement_review', 'agreement_id');

-- Who was asked stands; what came of it is recorded once.
create function app.keep_review_of_draft() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
       or old.outcome is not null and to_jsonb(new) - 'audience' is distinct from to_jsonb(old) - 'audience'
       or to_jsonb(new) - '{audience,outcome,comments,recorded_by,recorded_by_name,recorded_at,fingerprint}'::text[]
          is distinct from
          to_jsonb(old) - '{audience,outcome,comments,recorded_by,recorded_by_name,recorded_at,fingerprint}'::text[] then
        raise exception 'a review is never changed or deleted once it is recorded' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger keep_review before update or delete on concordat.agreement_review
    for each row execute function app.keep_review_of_draft();
revoke execute on function app.keep_review_of_draft() from ${applicationRole};

do $$
declare
    seen text := 'app.is_operator() or audience = any (array(select app.audiences()))';
begin
    perform app.protect('agreement_review', seen, seen);
    perform app.keep_history('agreement_review', seen);
end $$;

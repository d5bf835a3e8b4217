-- What the register of agreements is filtered and sorted by, behind the access key like everything it is read by.

alter table concordat.agreement
    -- What is not on record comes after the highest value that can be.
    add sort_value numeric(18, 2) generated always as (coalesce(total_value_gbp, 1000000000000000)) stored;
alter table concordat.agreement_history add sort_value numeric(18, 2);
create index on concordat.agreement (audience, sort_value, id);

-- Few agreements lie behind these: they are found by them and sorted then.
create index on concordat.agreement (governing_committee_id) where governing_committee_id is not null;
create index on concordat.agreement_party (sponsor_person_id) where sponsor_person_id is not null;
create index on concordat.agreement_party (manager_person_id) where manager_person_id is not null;

-- The next last day to give notice: as all coming days, but those only.
create index on concordat.agreement_milestone (audience, due_on, agreement_id) where kind = 'LAST_NOTICE';

-- Clinical academics with a joint job plan, and their joint appraisals (AG-14). Officers and auditors of both employers see them.
-- When the next appraisal is due is reckoned, and no row.

create table concordat.joint_post (
    id                 uuid primary key,
    version            bigint not null,
    partnership_id     uuid not null references concordat.partnership,
    audience           uuid not null references concordat.audience,
    reference          text not null unique,
    person_name        text not null check (length(person_name) between 1 and 200),
    post               text not null check (length(post) between 1 and 200),
    trust_id           uuid not null references concordat.organisation,
    university_id      uuid not null references concordat.organisation,
    first_day          date not null,
    job_plan_agreed_on date,
    last_day           date,
    check (trust_id <> university_id),
    check (last_day >= first_day)
);

create table concordat.joint_appraisal (
    id             uuid primary key,
    audience       uuid not null references concordat.audience,
    joint_post_id  uuid not null references concordat.joint_post,
    held_on        date not null,
    for_trust      text not null check (length(for_trust) between 1 and 200),
    for_university text not null check (length(for_university) between 1 and 200),
    unique (joint_post_id, held_on),
    check (lower(for_trust) <> lower(for_university))
);

create trigger a_take_audience before insert on concordat.joint_appraisal
    for each row execute function app.take_audience_from('joint_post', 'joint_post_id');
create trigger pass_audience_on after update of audience on concordat.joint_post
    for each row when (old.audience is distinct from new.audience)
    execute function app.pass_audience_on('joint_appraisal', 'joint_post_id');
create trigger stands before update or delete on concordat.joint_appraisal
    for each row execute function app.keep_but_for('{}');

do $$
declare
    t    text;
    seen text := 'app.is_operator() or audience = any (array(select app.audiences()))';
begin
    foreach t in array array['joint_post', 'joint_appraisal'] loop
        perform app.protect(t, seen, seen);
        perform app.keep_history(t, seen);
    end loop;
end $$;

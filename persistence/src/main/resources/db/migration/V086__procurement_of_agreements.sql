-- How agreements were procured, or why they did not have to be. Whoever sees the agreement sees it.
create table concordat.agreement_procurement (
    id       uuid primary key references concordat.agreement,
    version  bigint not null,
    audience uuid not null references concordat.audience,
    route    text not null check (route in ('NOT_A_PROCUREMENT', 'COMPETITIVE', 'FRAMEWORK', 'DIRECT_AWARD',
                                            'EXEMPT_COOPERATION', 'EXEMPT_OTHER')),
    ground   text not null check (length(ground) <= 2000),
    check (ground <> '' or route in ('NOT_A_PROCUREMENT', 'COMPETITIVE', 'FRAMEWORK'))
);

create trigger a_take_audience before insert on concordat.agreement_procurement
    for each row execute function app.take_audience_from('agreement', 'id');
create trigger follow_procurement after update of audience on concordat.agreement
    for each row when (old.audience is distinct from new.audience)
    execute function app.pass_audience_on('agreement_procurement', 'id');

do $$
declare
    seen text := 'app.is_operator() or audience = any (array(select app.audiences()))';
begin
    perform app.protect('agreement_procurement', seen, seen);
    perform app.keep_history('agreement_procurement', seen);
end $$;

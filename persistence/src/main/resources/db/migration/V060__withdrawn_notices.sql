-- A notice, or an option taken up, that was put on record by mistake is withdrawn with a reason: it stays on record, and no
-- date of the agreement follows from it any more (AG-5, AG-6).

-- Nothing of a row changes but its access key and the columns named, and of a row that is finished not even those.
-- Arguments: the columns, as an array; and a column that is not null once the row is finished, if there is one.
create function app.keep_but_for() returns trigger language plpgsql as $$
declare
    free text[] := tg_argv[0]::text[] || array['audience'];
begin
    if tg_op = 'DELETE' then
        raise exception '% is never changed or deleted', tg_table_name using errcode = 'restrict_violation';
    end if;
    if tg_nargs > 1 and to_jsonb(old) ->> tg_argv[1] is not null then
        free := array['audience'];
    end if;
    if to_jsonb(new) - free is distinct from to_jsonb(old) - free then
        raise exception '% is never changed or deleted', tg_table_name using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

do $$
declare
    t text;
begin
    foreach t in array array['agreement_notice', 'agreement_extension'] loop
        execute format('alter table concordat.%I add column withdrawn_on date,
                        add column withdrawal_reason text not null default ''''
                            check (length(withdrawal_reason) <= 2000)', t);
        execute format('alter table concordat.%I add column withdrawn_on date,
                        add column withdrawal_reason text not null default ''''', t || '_history');
        execute format('drop trigger never_changed on concordat.%I', t);
        execute format('create trigger never_changed before update or delete on concordat.%I
                        for each row execute function app.keep_but_for(''{withdrawn_on,withdrawal_reason}'', ''withdrawn_on'')', t);
    end loop;
end $$;

alter table concordat.agreement_extension drop constraint agreement_extension_agreement_id_taken_on_key;
create unique index on concordat.agreement_extension (agreement_id, taken_on) where withdrawn_on is null;

-- Rows that belong to another take its access key, and follow it. Arguments: the other table, and the column that names its
-- row; or the tables that follow, each with the column that names the row that they follow.
create function app.take_audience_from() returns trigger language plpgsql as $$
begin
    execute format('select audience from concordat.%I where id = $1', tg_argv[0])
       into new.audience using (to_jsonb(new) ->> tg_argv[1])::uuid;
    return new;
end $$;

create function app.pass_audience_on() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    for i in 0 .. tg_nargs / 2 - 1 loop
        execute format('update concordat.%I set audience = $1 where %I = $2', tg_argv[2 * i], tg_argv[2 * i + 1])
            using new.audience, new.id;
    end loop;
    return null;
end $$;

revoke execute on function app.keep_but_for(), app.take_audience_from(), app.pass_audience_on() from ${applicationRole};

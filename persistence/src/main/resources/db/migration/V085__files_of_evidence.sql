-- A file can show that an obligation was met. It is kept with the agreement like its other files, so that whoever sees the
-- agreement, and so the obligation, can have it, and nobody else; what was put on record as met says which it is.

alter table concordat.document drop constraint document_kind_check;
alter table concordat.document add constraint document_kind_check check (kind in ('SIGNED_COPY', 'SUPPORTING', 'EVIDENCE'));

alter table concordat.agreement_obligation_delivery add document_id uuid references concordat.document;
alter table concordat.agreement_obligation_delivery_history add document_id uuid;

-- What shows that an obligation was met is kept with the agreement of that obligation, and with no other.
create function app.require_file_of_agreement() returns trigger language plpgsql as $$
begin
    if new.document_id is not null
       and not exists (select from concordat.document d
                         join concordat.agreement_obligation o on o.agreement_id = d.agreement_id
                        where d.id = new.document_id and o.id = new.obligation_id) then
        raise exception 'the file is not kept with the agreement of the obligation' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger file_is_of_the_agreement before insert on concordat.agreement_obligation_delivery
    for each row execute function app.require_file_of_agreement();
revoke execute on function app.require_file_of_agreement() from ${applicationRole};

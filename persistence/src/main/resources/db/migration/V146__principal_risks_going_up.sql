-- A principal risk at or above the threshold goes up like a risk of an agreement: into the highlight report of its lead committee (RK-5), and
-- by an escalation about it. Whoever is kept from a confidential one is kept from its entry as well.
alter table concordat.escalation
    add principal_risk_id uuid references concordat.principal_risk,
    add check (principal_risk_id is null or num_nonnulls(decision_id, action_id, risk_id) = 0);
alter table concordat.escalation_history add principal_risk_id uuid;

create or replace function app.key_new_highlight() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
begin
    if tg_table_name = 'highlight_report' then
        new.audience := app.audience('COMMITTEE', 'DRAFT', case new.part when 'PART_2' then 2 else 1 end,
                                     new.committee_id, null, null, null);
        return new;
    end if;
    new.audience := app.highlight_audience(new.report_id, new.agenda_item_id);
    new.open_to_organisation := app.highlight_opens_to(new.report_id, new.agenda_item_id);
    if tg_table_name = 'highlight_entry' and new.agenda_item_id is null then
        select k.audience into new.source_audience
          from (select id, audience from agreement_risk union all select id, audience from principal_risk) k
         where k.id = new.subject_id;
    end if;
    return new;
end $$;

create or replace function app.key_highlights_of_row() returns trigger
language plpgsql security definer set search_path = concordat, app, pg_temp as $$
declare
    r record;
begin
    case
        when tg_table_name = 'highlight_report' then
            perform app.key_highlight(new.id);
        when tg_table_name in ('agreement_risk', 'principal_risk') then
            update highlight_entry set source_audience = new.audience where kind = 'RISK' and subject_id = new.id;
        else
            for r in select l.report_id from highlight_line l where l.agenda_item_id = new.id
                     union select e.report_id from highlight_entry e where e.agenda_item_id = new.id loop
                perform app.key_highlight(r.report_id);
            end loop;
    end case;
    return null;
end $$;
create trigger key_highlights after update of audience on concordat.principal_risk
    for each row when (old.audience is distinct from new.audience) execute function app.key_highlights_of_row();

package concordat.persistence.action;

import concordat.domain.action.ActionFilter;
import concordat.domain.action.ActionFilter.Shown;
import concordat.domain.action.ActionRegister;
import concordat.domain.action.ActionRow;
import concordat.domain.action.ActionState;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.shared.CommitteeRegister;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;

@Dependent
class SqlActionRegister implements ActionRegister {
    private static final String SELECT =
            """
            select a.id, a.reference, coalesce(c.name, ''), a.decision_id, d.reference as decision_reference,
                   a.description, a.owner_name, a.organisation_name, a.raised_on, a.original_due, a.due,
                   (select count(*) from concordat.action_revision r where r.action_id = a.id) as revisions, a.state,
                   (select n.text from concordat.action_note n where n.action_id = a.id and n.text <> ''
                     order by n.noted_at desc, n.id desc limit 1) as last_note,
                   a.closed_on, a.partnership_id, a.part, a.minute_reference
              from page a
              left join concordat.committee c on c.id = a.committee_id
              left join concordat.decision d on d.id = a.decision_id""";

    private final EntityManager entities;

    @Inject
    SqlActionRegister(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Page<ActionRow> page(ActionFilter filter, boolean lastDueFirst, Keyset keyset) {
        return new CommitteeRegister(entities, "concordat.action a", SELECT)
                .of(filter.committee() == null ? null : filter.committee().value())
                .or("a.owner_id = (select app.person())")
                .whereFew(
                        "a.decision_id = :decision",
                        "decision",
                        filter.decision() == null ? null : filter.decision().value())
                .whereFew(
                        "a.owner_id = :owner",
                        "owner",
                        filter.owner() == null ? null : filter.owner().value())
                .whereFew(
                        "a.agenda_item_id = :item",
                        "item",
                        filter.item() == null ? null : filter.item().value())
                .where(
                        "a.part = :part",
                        "part",
                        filter.part() == null ? null : filter.part().name())
                .where(
                        "a.organisation_id = :organisation",
                        "organisation",
                        filter.organisation() == null
                                ? null
                                : filter.organisation().value())
                .where("a.due < :dueUntil", "dueUntil", filter.dueUntil())
                .where("a.state not in ('COMPLETE', 'CANCELLED', 'TRANSFERRED')", filter.shown() == Shown.OPEN)
                .where("a.state in ('COMPLETE', 'CANCELLED', 'TRANSFERRED')", filter.shown() == Shown.CLOSED)
                .where("a.state = 'PROPOSED_COMPLETE'", filter.shown() == Shown.PROPOSED)
                .page(
                        keyset,
                        "due",
                        lastDueFirst,
                        LocalDate::parse,
                        SqlActionRegister::row,
                        row -> new Keyset.Position(
                                row.due().toString(), row.id().value()));
    }

    private static ActionRow row(Object[] row) {
        return new ActionRow(
                new ActionId((UUID) row[0]),
                new PartnershipId((UUID) row[15]),
                (String) row[1],
                (String) row[2],
                Part.valueOf((String) row[16]),
                (String) row[17],
                row[3] == null ? null : new DecisionId((UUID) row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                ((Date) row[8]).toLocalDate(),
                ((Date) row[9]).toLocalDate(),
                ((Date) row[10]).toLocalDate(),
                ((Number) row[11]).intValue(),
                ActionState.valueOf((String) row[12]),
                (String) row[13],
                row[14] == null ? null : ((Date) row[14]).toLocalDate());
    }
}

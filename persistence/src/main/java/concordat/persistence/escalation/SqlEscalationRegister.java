package concordat.persistence.escalation;

import concordat.domain.escalation.EscalationFilter;
import concordat.domain.escalation.EscalationFilter.Shown;
import concordat.domain.escalation.EscalationId;
import concordat.domain.escalation.EscalationKind;
import concordat.domain.escalation.EscalationRegister;
import concordat.domain.escalation.EscalationRow;
import concordat.domain.escalation.EscalationState;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.Part;
import concordat.persistence.shared.Clauses;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;

@Dependent
class SqlEscalationRegister implements EscalationRegister {
    private static final String CLOSED = "(e.received_on is not null or e.withdrawn_on is not null)";

    private final EntityManager entities;

    @Inject
    SqlEscalationRegister(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Page<EscalationRow> page(EscalationFilter filter, Keyset keyset) {
        Clauses clauses = new Clauses();
        clauses.and(
                        "e.committee_id = :committee",
                        "committee",
                        filter.committee() == null ? null : filter.committee().value())
                .and(
                        "e.to_committee_id = :receiving",
                        "receiving",
                        filter.receiving() == null ? null : filter.receiving().value())
                .and(
                        "e.meeting_id = :meeting",
                        "meeting",
                        filter.meeting() == null ? null : filter.meeting().value())
                .and(
                        "e.agenda_item_id = :item",
                        "item",
                        filter.item() == null ? null : filter.item().value())
                .and(
                        "e.kind = :kind",
                        "kind",
                        filter.kind() == null ? null : filter.kind().name())
                .and("not " + CLOSED + " and e.answer_by < :past", "past", filter.openPast());
        if (filter.shown() != Shown.ALL) {
            clauses.holding(" and " + (filter.shown() == Shown.OPEN ? "not " : "") + CLOSED);
        }
        Keyset.Position after = keyset.after();
        if (after != null) {
            String[] place = after.sortValue().split(" ", 2);
            clauses.holding(" and (" + CLOSED + ", e.answer_by, e.id) > (:closed, :answerBy, cast(:after as uuid))")
                    .with("closed", Boolean.valueOf(place[0]))
                    .with("answerBy", LocalDate.parse(place[1]))
                    .with("after", after.id().toString());
        }
        return Page.of(
                Row.list(
                        clauses.query(
                                        entities,
                                        """
                                        select e.id, e.reference, e.kind, e.committee_id, c.name, e.part, e.agenda_item_id, e.minute_reference, e.decision_id,
                                               e.subject, e.asked, e.to_body, e.to_organisation_id, e.to_committee_id, e.raised_on, e.answer_by,
                                               e.taken_meeting, e.received_on, e.receipt_reference, e.outcome, e.withdrawn_on
                                          from concordat.escalation e join concordat.committee c on c.id = e.committee_id
                                         where true %s
                                         order by %s, e.answer_by, e.id
                                         limit :rows"""
                                                .formatted(clauses.sql(), CLOSED))
                                .setParameter("rows", keyset.size() + 1),
                        SqlEscalationRegister::row),
                keyset,
                row -> new Keyset.Position(
                        (row.state() != EscalationState.OPEN) + " " + row.answerBy(),
                        row.id().value()));
    }

    private static EscalationRow row(Row row) {
        return new EscalationRow(
                new EscalationId(row.id("id")),
                row.text("reference"),
                EscalationKind.valueOf(row.text("kind")),
                new CommitteeId(row.id("committee_id")),
                row.text("name"),
                Part.valueOf(row.text("part")),
                new AgendaItemId(row.id("agenda_item_id")),
                row.text("minute_reference"),
                Optional.ofNullable(row.idOrNull("decision_id", DecisionId::new)),
                row.text("subject"),
                row.text("asked"),
                row.text("to_body"),
                Optional.ofNullable(row.idOrNull("to_organisation_id", OrganisationId::new)),
                Optional.ofNullable(row.idOrNull("to_committee_id", CommitteeId::new)),
                row.date("raised_on"),
                row.date("answer_by"),
                row.text("taken_meeting"),
                Optional.ofNullable(row.dateOrNull("received_on")),
                row.text("receipt_reference"),
                row.text("outcome"),
                Optional.ofNullable(row.dateOrNull("withdrawn_on")));
    }
}

package concordat.persistence.board;

import concordat.domain.action.ActionFacts;
import concordat.domain.action.ActionState;
import concordat.domain.action.ActionStatus;
import concordat.domain.board.BoardReport;
import concordat.domain.dashboard.DashboardRows;
import concordat.domain.measure.MeasureId;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PurposeId;
import concordat.persistence.shared.Clauses;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what the dashboard shows beside the registers of a board report, by their histories and as its reader. */
@Dependent
class SqlDashboardRows implements DashboardRows {
    private final EntityManager entities;
    private final AtBothClocks known;

    @Inject
    SqlDashboardRows(EntityManager entities, AtBothClocks known) {
        this.entities = entities;
        this.known = known;
    }

    @Override
    public Optional<String> nameOf(OrganisationId partner) {
        return Row.find(
                new Clauses()
                        .with("partner", partner.value())
                        .query(entities, "select o.short_name from concordat.organisation o where o.id = :partner"),
                row -> row.text("short_name"));
    }

    @Override
    public Set<AgreementId> agreementsOf(OrganisationId party, BoardReport question) {
        Set<AgreementId> theirs = new HashSet<>();
        known.stream(
                KnownDashboard.PARTIES,
                asked(party, question),
                question,
                row -> new AgreementId(row.id("agreement_id")),
                theirs::add);
        return theirs;
    }

    @Override
    public List<Aim> aims(@Nullable OrganisationId partner, BoardReport question) {
        List<Aim> aims = new ArrayList<>();
        known.stream(
                KnownDashboard.AIMS,
                new Clauses().with("partner", text(partner)),
                question,
                row -> new Aim(new PurposeId(row.id("id")), row.text("purpose"), measures(row.text("measures")), (int)
                        row.number("programmes")),
                aims::add);
        return aims;
    }

    private static Set<MeasureId> measures(String column) {
        return column.isEmpty()
                ? Set.of()
                : Arrays.stream(column.split(";", -1))
                        .map(id -> new MeasureId(UUID.fromString(id)))
                        .collect(Collectors.toSet());
    }

    @Override
    public List<Awaited> awaited(@Nullable OrganisationId partner, BoardReport question) {
        List<Awaited> answers = new ArrayList<>();
        known.stream(
                KnownDashboard.AWAITED,
                asked(partner, question),
                question,
                row -> new Awaited(
                        new DecisionId(row.id("id")),
                        row.text("reference"),
                        row.text("question"),
                        row.text("short_name"),
                        row.text("body") + ", " + row.text("organisation_name"),
                        row.dateOrNull("latest_on"),
                        AtBothClocks.standing(row)),
                answers::add);
        return answers;
    }

    @Override
    public List<Overdue> overdue(@Nullable OrganisationId partner, BoardReport question) {
        List<Overdue> late = new ArrayList<>();
        known.stream(
                KnownDashboard.OVERDUE,
                asked(partner, question),
                question,
                row -> isOverdue(row, question)
                        ? Optional.of(new Overdue(
                                new ActionId(row.id("id")),
                                row.text("reference"),
                                row.text("description"),
                                row.text("owner_name"),
                                row.text("short_name"),
                                row.date("due")))
                        : Optional.<Overdue>empty(),
                action -> action.ifPresent(late::add));
        return late;
    }

    private static boolean isOverdue(Row row, BoardReport question) {
        return new ActionFacts(ActionState.valueOf(row.text("state")), row.date("due"), (int) row.number("revisions"))
                        .status(question.trueAt())
                == ActionStatus.OVERDUE;
    }

    private static Clauses asked(@Nullable OrganisationId partner, BoardReport question) {
        return new Clauses().with("partner", text(partner)).with("day", question.trueAt());
    }

    /** An empty text stands for all of them. */
    private static String text(@Nullable OrganisationId partner) {
        return partner == null ? "" : partner.value().toString();
    }
}

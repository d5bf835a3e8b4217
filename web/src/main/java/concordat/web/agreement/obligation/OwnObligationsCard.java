package concordat.web.agreement.obligation;

import concordat.domain.agreement.obligation.DueRow;
import concordat.domain.agreement.obligation.DueStatus;
import concordat.domain.agreement.obligation.OwnObligations;
import concordat.domain.agreement.obligation.ReadingObligations;
import concordat.domain.shared.Term;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What awaits the reader's own organisation: what it owes soon or late, and what others met towards it. */
@Named
@RequestScoped
public class OwnObligationsCard {
    private static final int SHOWN = 5;

    private final boolean concerned;
    private final OwnObligations own;
    private final LocalDate today;

    /** A due date. */
    public record Row(String address, String title, String note) {}

    @Inject
    OwnObligationsCard(ReadingObligations reading, CurrentActor actor, Clock clock) {
        concerned = actor.actor().holdsAny(Role.GOVERNANCE_OFFICER, Role.EXECUTIVE);
        own = concerned ? reading.own() : new OwnObligations(List.of(), List.of());
        today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }

    /** Whether the reader is an officer or executive of an organisation. */
    public boolean isConcerned() {
        return concerned;
    }

    public List<Row> getOwed() {
        return own.owed().stream().limit(SHOWN).map(this::row).toList();
    }

    public List<Row> getToAnswer() {
        return own.toAnswer().stream().limit(SHOWN).map(this::row).toList();
    }

    private Row row(DueRow row) {
        String late = row.isOverdue(today) ? Tones.late(row.lateDays(today), false) : "";
        String status = row.status() == DueStatus.OVERDUE
                ? late
                : row.status().words().toLowerCase(Locale.UK) + (late.isEmpty() ? "" : ", " + late);
        return new Row(
                "/obligation-due?id=" + row.obligation().value() + "&due=" + row.due(),
                row.title(),
                row.agreementReference() + ", due " + Words.date(row.due()) + ": " + status);
    }

    /** How many more there are, in words; empty if none. */
    public String getMore() {
        int more = Math.max(0, own.owed().size() - SHOWN)
                + Math.max(0, own.toAnswer().size() - SHOWN);
        return more == 0 ? "" : Words.count(more, "more due date", "more due dates") + " in the list of obligations.";
    }
}

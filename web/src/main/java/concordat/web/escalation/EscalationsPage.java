package concordat.web.escalation;

import concordat.domain.committee.ReadingCommittees;
import concordat.domain.escalation.EscalationFilter;
import concordat.domain.escalation.EscalationFilter.Shown;
import concordat.domain.escalation.EscalationKind;
import concordat.domain.escalation.EscalationRow;
import concordat.domain.escalation.EscalationState;
import concordat.domain.escalation.ReadingEscalations;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register of escalations and referrals, those that are open first, 50 to a page. */
@Named
@RequestScoped
public class EscalationsPage {
    private static final String OPEN = "open";
    private static final String OVERDUE = "overdue";
    private static final String CLOSED = "closed";

    private final ReadingCommittees committees;
    private final Query query;
    private final LocalDate today;
    private final Page<EscalationRow> page;

    @Inject
    EscalationsPage(ReadingEscalations reading, ReadingCommittees committees, Query query, Clock clock) {
        this.committees = committees;
        this.query = query;
        today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        page = reading.page(
                EscalationFilter.all()
                        .of(committee("committee"))
                        .to(committee("to"))
                        .as(Arrays.stream(EscalationKind.values())
                                .filter(kind -> query.is("kind", kind.name()))
                                .findFirst()
                                .orElse(null))
                        .overdueOn(query.is("show", OVERDUE) ? today : null)
                        .show(
                                query.is("show", OPEN)
                                        ? Shown.OPEN
                                        : query.is("show", CLOSED) ? Shown.CLOSED : Shown.ALL),
                Keyset.after(query.get("after")));
    }

    private @Nullable CommitteeId committee(String name) {
        return query.get(name).isEmpty() ? null : new CommitteeId(query.id(name));
    }

    public List<Row> getRows() {
        return page.rows().stream().map(row -> Row.of(row, today)).toList();
    }

    /** Where the next page starts; empty on the last. */
    public String getOlder() {
        return page.nextToken().orElse("");
    }

    public List<Option> getCommittees() {
        return committees.all().stream()
                .map(committee -> Option.of(committee.id().value(), committee.name()))
                .toList();
    }

    public List<Option> getKinds() {
        return Arrays.stream(EscalationKind.values())
                .map(kind -> Option.of(kind.name(), kind.words() + "s"))
                .toList();
    }

    /** What else than all of them can be shown. */
    public List<Option> getShown() {
        return List.of(
                Option.of(OPEN, "Open only"), Option.of(OVERDUE, "Overdue only"), Option.of(CLOSED, "Closed only"));
    }

    public String getNothing() {
        return query.isFiltered()
                ? "No escalation or referral that you may see matches this filter."
                : "Nothing that you may see has been escalated or referred. Governance officers and chairs do that on the page of an item.";
    }

    /** One as a list shows it. */
    public record Row(
            String address,
            String reference,
            String kind,
            String issue,
            String committee,
            String to,
            String answerBy,
            String age,
            String state,
            String tone,
            String receipt,
            String part) {
        static Row of(EscalationRow row, LocalDate today) {
            return new Row(
                    "/escalation?id=" + row.id().value(),
                    row.reference(),
                    row.kind().words(),
                    row.issue(),
                    row.committeeName(),
                    row.toBody(),
                    Words.date(row.answerBy()),
                    Words.count(row.ageOn(today), "day", "days"),
                    row.isOverdueOn(today)
                            ? "Overdue"
                            : row.state() == EscalationState.OPEN
                                    ? "Open"
                                    : row.state().words(),
                    EscalationsPage.tone(row, today),
                    row.state() == EscalationState.ANSWERED
                            ? row.receiptReference() + ", "
                                    + Words.date(row.receivedOn().orElseThrow())
                            : row.takenAt().isEmpty() ? "" : "On the agenda: " + row.takenAt(),
                    row.part() == Part.PART_2 ? "Part 2 (reserved business)" : "");
        }
    }

    static String tone(EscalationRow row, LocalDate today) {
        if (row.isOverdueOn(today)) {
            return "bad";
        }
        return switch (row.state()) {
            case OPEN -> "attention";
            case ANSWERED -> "good";
            case WITHDRAWN -> "neutral";
        };
    }
}

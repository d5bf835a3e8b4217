package concordat.web.escalation;

import concordat.domain.escalation.EscalationFilter;
import concordat.domain.escalation.EscalationRow;
import concordat.domain.escalation.ReadingEscalations;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Term;
import concordat.web.committee.Powers;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** On the home page of an officer: what is open past its day, and what was sent to a committee of theirs and is on no agenda yet. */
@Named
@RequestScoped
public class EscalationsCard {
    private static final int SHOWN = 6;

    private final List<Row> overdue;
    private final List<Row> received;

    @Inject
    EscalationsCard(ReadingEscalations reading, Powers powers, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        if (powers.serveAnything()) {
            Set<CommitteeId> served = Set.copyOf(reading.served());
            List<EscalationRow> open = reading.page(
                            EscalationFilter.open(), Keyset.first().ofSize(Keyset.LARGEST))
                    .rows();
            overdue = open.stream()
                    .filter(row -> row.isOverdueOn(today) && served.contains(row.committee()))
                    .limit(SHOWN)
                    .map(row -> new Row(
                            "/escalation?id=" + row.id().value(),
                            row.issue(),
                            row.reference() + " to " + row.toBody() + ", asked for by " + Words.date(row.answerBy())))
                    .toList();
            received = open.stream()
                    .filter(row -> row.takenAt().isEmpty()
                            && row.toCommittee().filter(served::contains).isPresent())
                    .limit(SHOWN)
                    .map(row -> new Row(
                            "/escalation?id=" + row.id().value(),
                            row.issue(),
                            row.reference() + " from " + row.committeeName() + ", by " + Words.date(row.answerBy())))
                    .toList();
        } else {
            overdue = List.of();
            received = List.of();
        }
    }

    public List<Row> getOverdue() {
        return overdue;
    }

    public List<Row> getReceived() {
        return received;
    }

    /** One of them. */
    public record Row(String address, String title, String note) {}
}

package concordat.web.decision;

import concordat.domain.decision.DecisionRegister.ComingBack;
import concordat.domain.decision.DecisionRow;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Term;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How a matter went through the meetings: first raised, deferred, approved, amended, rescinded. */
@Named
@RequestScoped
public class DecisionChainPage {
    private final List<DecisionRow> decisions;
    private final List<ComingBack> coming;
    private final DecisionId asked;
    private final LocalDate today;

    @Inject
    DecisionChainPage(ReadingDecisions reading, Query query, Clock clock) {
        asked = new DecisionId(query.id("id"));
        today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        decisions = reading.chain(asked);
        coming = reading.comingBack(decisions.stream().map(DecisionRow::id).toList());
    }

    public List<Step> getSteps() {
        return decisions.stream().map(this::step).toList();
    }

    private Step step(DecisionRow row) {
        return new Step(
                "/decision?id=" + row.id().value(),
                row.reference(),
                Words.date(row.on()),
                "/meeting?id=" + row.meeting().value(),
                row.meetingReference() + (row.itemNumber().isEmpty() ? "" : ", item " + row.itemNumber()),
                row.question(),
                row.facts().outcome() == null
                        ? "Not yet decided"
                        : row.facts().outcome().words(),
                row.facts().outcome() == null ? "info" : Tones.of(row.facts().outcome()),
                row.standing(today).words(),
                Tones.of(row.standing(today)),
                row.id().equals(asked));
    }

    /** Where it comes back next. */
    public List<Next> getComing() {
        return coming.stream()
                .map(item -> new Next(
                        "/meeting?id=" + item.meeting().value(), item.meetingReference(), Words.date(item.on())))
                .toList();
    }

    /** The reference of the decision from which the reader came. */
    public String getReference() {
        return decisions.stream()
                .filter(row -> row.id().equals(asked))
                .map(DecisionRow::reference)
                .findFirst()
                .orElse("");
    }

    public String getId() {
        return asked.value().toString();
    }

    /** What is to be done with it now, in one sentence. */
    public String getNow() {
        if (decisions.isEmpty()) {
            return "";
        }
        DecisionRow last = decisions.get(decisions.size() - 1);
        if (last.facts().outcome() == Outcome.DEFERRED && coming.isEmpty()) {
            return "Deferred, and on no agenda yet.";
        }
        return "Today: " + last.standing(today).words().toLowerCase(Locale.ENGLISH) + ".";
    }

    /** One decision on the way. */
    public record Step(
            String address,
            String reference,
            String on,
            String meetingAddress,
            String meeting,
            String question,
            String outcome,
            String outcomeTone,
            String standing,
            String standingTone,
            boolean asked) {}

    /** The meeting at which it comes back. */
    public record Next(String address, String meeting, String on) {}
}

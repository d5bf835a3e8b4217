package concordat.web.decision;

import concordat.domain.committee.ReadingCommittees;
import concordat.domain.decision.DecisionFilter;
import concordat.domain.decision.DecisionRow;
import concordat.domain.decision.DecisionState;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.ReviewFlag;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register of decisions, the latest first, 50 to a page. */
@Named
@RequestScoped
public class DecisionsPage {
    private final ReadingCommittees committees;
    private final Query query;
    private final Page<DecisionRow> page;
    private final LocalDate today;

    @Inject
    DecisionsPage(ReadingDecisions reading, ReadingCommittees committees, Query query, Clock clock) {
        this.committees = committees;
        this.query = query;
        today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        page = reading.page(filter(), isOldestFirst(), Keyset.after(query.get("after")));
    }

    private DecisionFilter filter() {
        @Nullable LocalDate until = query.date("until");
        return new DecisionFilter(
                query.get("committee").isEmpty() ? null : new CommitteeId(query.id("committee")),
                query.get("meeting").isEmpty() ? null : new MeetingId(query.id("meeting")),
                null,
                query.get("agreement").isEmpty() ? null : query.id("agreement"),
                state(),
                outcome(),
                query.date("from"),
                until == null ? null : until.plusDays(1),
                query.get("q").isBlank() ? null : query.get("q").strip(),
                query.is("review", "flagged"));
    }

    private @Nullable DecisionState state() {
        return Arrays.stream(DecisionState.values())
                .filter(state -> query.is("outcome", state))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Outcome outcome() {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> query.is("outcome", outcome))
                .findFirst()
                .orElse(null);
    }

    private boolean isOldestFirst() {
        return query.is("sort", "date");
    }

    /** What the table shows, and in which order. */
    public String getCaption() {
        return isOldestFirst() ? "Decisions, the oldest first" : "Decisions, the latest first";
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
                .map(committee -> Option.of(committee.id().value().toString(), committee.name()))
                .toList();
    }

    /** What can be asked for of reviews after a breach (COI-13). */
    public List<Option> getReviews() {
        return List.of(Option.of("flagged", "Flagged for a breach record"));
    }

    /** Every outcome, and the states without one. */
    public List<Option> getOutcomes() {
        List<Option> outcomes = new ArrayList<>();
        outcomes.add(Option.of(DecisionState.OPEN.name(), "Open: not yet decided"));
        outcomes.add(Option.of(DecisionState.NEXT_BUSINESS.name(), "No decision: not quorate"));
        outcomes.add(Option.of(DecisionState.PROVISIONAL.name(), "Agreed provisionally"));
        outcomes.add(Option.of(DecisionState.TAKEN.name(), "Chair's action"));
        outcomes.add(Option.of(DecisionState.CALLED_IN.name(), "Called in to a meeting"));
        Arrays.stream(Outcome.values())
                .map(outcome -> Option.of(outcome.name(), outcome.words()))
                .forEach(outcomes::add);
        return outcomes;
    }

    /** What cannot be understood of the filter, in a sentence; empty if all can. */
    public String getNotUnderstood() {
        return Optional.of(String.join(", ", query.strangeDates("from", "until")))
                .filter(dates -> !dates.isEmpty())
                .map(dates -> "This is not a date, and was left out: " + dates + ". Write dates like 14 12 2023.")
                .orElse("");
    }

    /** A decision in the register. */
    public record Row(
            String address,
            String reference,
            String on,
            String committee,
            String question,
            String outcome,
            String outcomeTone,
            String standing,
            String standingTone,
            String quorate,
            String votes,
            List<String> flags) {
        public Row {
            flags = List.copyOf(flags);
        }

        static Row of(DecisionRow row, LocalDate today) {
            @Nullable Outcome outcome = row.facts().outcome();
            return new Row(
                    "/decision?id=" + row.id().value(),
                    row.reference(),
                    Words.date(row.on()),
                    row.committeeName() + (row.part() == Part.PART_2 ? " - Part 2 (reserved business)" : ""),
                    row.question(),
                    outcome == null ? Tones.words(row.facts().state()) : outcome.words(),
                    outcome == null ? Tones.of(row.facts().state()) : Tones.of(outcome),
                    row.standing(today).words(),
                    Tones.of(row.standing(today)),
                    row.quorate(),
                    row.mode() == null ? "" : row.mode().words(),
                    row.flags().stream().map(ReviewFlag::words).toList());
        }
    }
}

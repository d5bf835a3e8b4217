package concordat.domain.decision;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions of the register; null means any.
 *
 * @param from the first day decided on; {@code until} the first day after
 * @param words words of the question, as people search for them; null for any
 * @param flagged only those that are flagged for a breach record, reviewed or not (COI-13)
 */
public record DecisionFilter(
        @Nullable CommitteeId committee,
        @Nullable MeetingId meeting,
        @Nullable AgendaItemId item,
        @Nullable UUID agreement,
        @Nullable DecisionState state,
        @Nullable Outcome outcome,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String words,
        boolean flagged) {

    /** Flagged or not. */
    public DecisionFilter(
            @Nullable CommitteeId committee,
            @Nullable MeetingId meeting,
            @Nullable AgendaItemId item,
            @Nullable UUID agreement,
            @Nullable DecisionState state,
            @Nullable Outcome outcome,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String words) {
        this(committee, meeting, item, agreement, state, outcome, from, until, words, false);
    }

    /** All decisions. */
    public static DecisionFilter all() {
        return new DecisionFilter(null, null, null, null, null, null, null, null, null);
    }

    /** The same, of one committee. */
    public DecisionFilter of(CommitteeId only) {
        return new DecisionFilter(only, meeting, item, agreement, state, outcome, from, until, words, flagged);
    }

    /** The same, of one meeting. */
    public DecisionFilter in(MeetingId only) {
        return new DecisionFilter(committee, only, item, agreement, state, outcome, from, until, words, flagged);
    }

    /** The same, about one agreement. */
    public DecisionFilter about(UUID only) {
        return new DecisionFilter(committee, meeting, item, only, state, outcome, from, until, words, flagged);
    }

    /** The same, in one state. */
    public DecisionFilter in(DecisionState only) {
        return new DecisionFilter(committee, meeting, item, agreement, only, outcome, from, until, words, flagged);
    }

    /** The same, with one outcome. */
    public DecisionFilter with(Outcome only) {
        return new DecisionFilter(committee, meeting, item, agreement, state, only, from, until, words, flagged);
    }

    /** The same, flagged for a breach record only. */
    public DecisionFilter onlyFlagged() {
        return new DecisionFilter(committee, meeting, item, agreement, state, outcome, from, until, words, true);
    }
}

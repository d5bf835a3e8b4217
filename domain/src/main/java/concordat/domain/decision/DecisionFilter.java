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
        @Nullable String words) {

    /** All decisions. */
    public static DecisionFilter all() {
        return new DecisionFilter(null, null, null, null, null, null, null, null, null);
    }

    /** The same, of one committee. */
    public DecisionFilter of(CommitteeId only) {
        return new DecisionFilter(only, meeting, item, agreement, state, outcome, from, until, words);
    }

    /** The same, of one meeting. */
    public DecisionFilter in(MeetingId only) {
        return new DecisionFilter(committee, only, item, agreement, state, outcome, from, until, words);
    }

    /** The same, about one agreement. */
    public DecisionFilter about(UUID only) {
        return new DecisionFilter(committee, meeting, item, only, state, outcome, from, until, words);
    }

    /** The same, in one state. */
    public DecisionFilter in(DecisionState only) {
        return new DecisionFilter(committee, meeting, item, agreement, only, outcome, from, until, words);
    }

    /** The same, with one outcome. */
    public DecisionFilter with(Outcome only) {
        return new DecisionFilter(committee, meeting, item, agreement, state, only, from, until, words);
    }
}

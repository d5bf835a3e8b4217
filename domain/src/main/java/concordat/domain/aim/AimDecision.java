package concordat.domain.aim;

import concordat.domain.decision.DecisionState;
import concordat.domain.decision.Outcome;
import concordat.domain.shared.DecisionId;
import concordat.domain.trail.TrailLinkId;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A decision that tells of an aim.
 *
 * @param on the day decided on, or opened while it is open
 * @param outcome null while it is open
 * @param through the programme, or the reference of the agreement, by which it does; empty if somebody has noted it
 * @param noted null unless somebody has
 */
public record AimDecision(
        DecisionId id,
        String reference,
        String question,
        LocalDate on,
        DecisionState state,
        @Nullable Outcome outcome,
        AimTie tie,
        String through,
        @Nullable Noted noted) {
    /**
     * That a decision serves an aim, as a governance officer has noted it.
     *
     * @param why may be empty
     */
    public record Noted(TrailLinkId link, String by, LocalDate on, String why) {}

    /** What came of it; of one that was not decided, how far it came. */
    public String standing() {
        if (outcome != null && state != DecisionState.OPEN) {
            return outcome.words();
        }
        return state.words().substring(0, 1).toUpperCase(Locale.UK)
                + state.words().substring(1);
    }
}

package concordat.domain.decision;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A decision is flagged, because somebody took part whose interest was found later; it is not void by that (COI-13).
 *
 * @param breachReference the breach record for which it is flagged
 * @param result what came of the review; null until there is one
 */
public record ReviewFlag(String breachReference, @Nullable ReviewResult result) {

    /** As registers put it: "For review: breach record LPT-NHFT-UOL/B/2026/01". */
    public String words() {
        ReviewResult reviewed = result;
        return reviewed == null
                ? "For review: breach record " + breachReference
                : "Reviewed, " + reviewed.words().substring(0, 1).toLowerCase(Locale.ENGLISH)
                        + reviewed.words().substring(1) + ": breach record " + breachReference;
    }
}

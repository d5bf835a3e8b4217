package concordat.web.decision;

import concordat.domain.decision.DecisionSheet;
import concordat.domain.decision.Outcome;
import concordat.web.look.Notices;
import java.util.Locale;

/** What a page says once an outcome has been declared. */
final class Announced {
    private Announced() {}

    /** What those present agreed without a quorum (QU-7). */
    static void provisional(Notices notices) {
        notices.warn(
                "Recorded as agreed provisionally, subject to ratification. It comes back on the next agenda that is"
                        + " prepared.");
    }

    /** @param how "recorded" or "declared" */
    static void outcome(DecisionSheet made, String how, Notices notices) {
        String outcome =
                made.outcome().map(Outcome::words).orElse("no decision").toLowerCase(Locale.ENGLISH);
        String sentence = "Decision " + made.reference() + " is " + how + ": " + outcome + ".";
        if (made.isBeyondItsPowers()) {
            notices.warn(sentence + " It is beyond the committee's powers, so each board has to ratify it.");
        } else {
            notices.done(sentence);
        }
    }
}

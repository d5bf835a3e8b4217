package concordat.domain.agreement.dates;

import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A day on which, or by which, something is to be done or happens.
 *
 * @param party whose day it is; null if it is that of all
 * @param end the first day on which the agreement would no longer apply, or on which its next term would begin; null for
 *     a review
 */
public record Milestone(Kind kind, LocalDate due, @Nullable OrganisationId party, @Nullable LocalDate end) {
    static final Comparator<Milestone> BY_DAY = Comparator.comparing(Milestone::due)
            .thenComparing(Milestone::kind)
            .thenComparing(milestone -> String.valueOf(milestone.party()));

    /** What it is about. */
    public enum Kind {
        LAST_NOTICE("Last day to give notice"),
        BREAK_NOTICE("Last day to give notice of a break"),
        REVIEW("Review"),
        BREAK("Last day if it is broken off"),
        RENEWAL("Renews by itself"),
        END("Last day");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What people call it. */
        public String words() {
            return words;
        }
    }
}

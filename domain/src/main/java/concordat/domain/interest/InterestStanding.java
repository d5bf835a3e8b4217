package concordat.domain.interest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far an entry has come: from the declaration to the private record of what is over (COI-7). */
public enum InterestStanding {
    DECLARED("To be reviewed"),
    REVIEWED("To be registered"),
    PUBLISHED("Published"),
    WITHHELD("Withheld"),
    ENDED("Ended"),
    HISTORIC("Historic");

    private final String words;

    InterestStanding(String words) {
        this.words = words;
    }

    /**
     * The standing on a day.
     *
     * @param publication null until it is registered
     * @param until the first day without the interest; null while it lasts
     * @param publicUntil the first day on which an ended entry is no longer public; null if it has none
     */
    public static InterestStanding of(
            boolean reviewed,
            @Nullable Publication publication,
            @Nullable LocalDate until,
            @Nullable LocalDate publicUntil,
            LocalDate today) {
        if (publication == null) {
            return reviewed ? REVIEWED : DECLARED;
        }
        boolean over = until != null && !until.isAfter(today);
        if (!over) {
            return publication == Publication.PUBLISHED ? PUBLISHED : WITHHELD;
        }
        return publicUntil != null && today.isBefore(publicUntil) ? ENDED : HISTORIC;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

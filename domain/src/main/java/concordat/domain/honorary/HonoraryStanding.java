package concordat.domain.honorary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an honorary arrangement stands on a day; computed, never typed. */
public enum HonoraryStanding {
    NOT_STARTED("Not started"),
    RUNNING("Running"),
    EXPIRED("Expired"),
    ENDED_EARLY("Ended early");

    private final String words;

    HonoraryStanding(String words) {
        this.words = words;
    }

    /** @param ended the last day if it was ended early; null otherwise */
    public static HonoraryStanding on(LocalDate day, LocalDate start, LocalDate lastDay, @Nullable LocalDate ended) {
        if (ended != null && day.isAfter(ended)) {
            return ENDED_EARLY;
        }
        if (day.isAfter(lastDay)) {
            return EXPIRED;
        }
        return day.isBefore(start) ? NOT_STARTED : RUNNING;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

package concordat.domain.effectiveness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether something was done by the day that was first agreed for it. What weighs more stands later. */
public enum Timeliness {
    NOTHING_ASKED("No action was asked for"),
    CANCELLED("Cancelled"),
    TRANSFERRED("Transferred"),
    IN_TIME("Done in time"),
    PROPOSED("Proposed as complete, not yet agreed"),
    NOT_YET_DUE("Not yet due"),
    LATE("Done late"),
    NOT_IN_TIME("Not done in time");

    private final String words;

    Timeliness(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Whether the day first agreed has passed without it. */
    public boolean isMissed() {
        return this == LATE || this == NOT_IN_TIME;
    }

    /** Whether it can be said to have been done in time or not. */
    public boolean isKnown() {
        return this == IN_TIME || isMissed();
    }

    /**
     * Of something that is done once.
     *
     * @param done the day on which it was; null if it has not been
     */
    public static Timeliness of(@Nullable LocalDate done, LocalDate due, LocalDate today) {
        if (done == null) {
            return today.isAfter(due) ? NOT_IN_TIME : NOT_YET_DUE;
        }
        return done.isAfter(due) ? LATE : IN_TIME;
    }

    /** That of several things together: of the one that weighs most. */
    static Timeliness of(Collection<Timeliness> several) {
        Optional<Timeliness> most = several.stream().max(Comparator.naturalOrder());
        return most.orElse(NOTHING_ASKED);
    }
}

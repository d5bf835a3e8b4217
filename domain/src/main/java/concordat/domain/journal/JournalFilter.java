package concordat.domain.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to show; whatever is null does not matter.
 *
 * @param who part of the name of who acted
 * @param kind what happened, exactly
 * @param reference the beginning of what people call the thing
 * @param subject the thing itself
 * @param from the first day, in Europe/London
 * @param until the last day, in Europe/London
 */
public record JournalFilter(
        @Nullable String who,
        @Nullable String kind,
        @Nullable String reference,
        @Nullable UUID subject,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** All that the actor may see. */
    public static JournalFilter all() {
        return new JournalFilter(null, null, null, null, null, null);
    }

    /** All that happened to one thing. */
    public static JournalFilter of(UUID subject) {
        return new JournalFilter(null, null, null, subject, null, null);
    }

    /** @throws IllegalArgumentException if the last day is before the first */
    public JournalFilter {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("The last day must not be before the first.");
        }
    }
}

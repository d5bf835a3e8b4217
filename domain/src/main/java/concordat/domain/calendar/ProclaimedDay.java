package concordat.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day that a proclamation made a bank holiday in England and Wales, or an ordinary day, for one year.
 *
 * @param holiday whether it is a bank holiday; otherwise it is none although the calendar would make it one
 * @param name what it is called
 * @param source where the proclamation can be read
 * @param reason why it was put on record; blank if nobody said
 * @param withdrawn that it was put on record by mistake; null if it holds
 */
public record ProclaimedDay(
        UUID id,
        LocalDate day,
        boolean holiday,
        String name,
        String source,
        String reason,
        String recordedBy,
        Instant recordedAt,
        @Nullable Withdrawal withdrawn) {
    /** That it was put on record by mistake. */
    public record Withdrawal(String by, Instant at, String reason) {}
}

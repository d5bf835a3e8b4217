package concordat.domain.effectiveness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a decision sent up or across to another body, and the proof that it arrived: the reference of that body's own minute.
 *
 * @param body the receiving body
 * @param what for what it was sent, such as "Escalation" or "For its ratification"
 * @param sentOn the day on which it was
 * @param receivedOn the day on which that body dealt with it; null if that is not on record
 * @param reference that body's own reference; null if none is on record
 */
public record Receipt(
        String body, String what, LocalDate sentOn, @Nullable LocalDate receivedOn, @Nullable String reference) {
    /** Whether that body's own record shows that it received it. */
    public boolean isProven() {
        return reference != null && !reference.isBlank();
    }
}

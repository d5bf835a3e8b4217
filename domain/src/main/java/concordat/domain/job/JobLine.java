package concordat.domain.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job in a list.
 *
 * @param onBehalfOf the name of the person for whom it is done; blank if it is done under its own name
 * @param due when it is or was due next
 * @param of out of how much it has come so far; 0 if that is not known
 * @param message what the last attempt came to, in a sentence; blank if there is nothing to say
 */
public record JobLine(
        JobId id,
        String kind,
        String onBehalfOf,
        JobState state,
        Instant asked,
        Instant due,
        @Nullable Instant ended,
        int attempt,
        int attempts,
        int reached,
        int of,
        String message,
        boolean own) {
    /** How far it has come, in whole hundredths of the way; 0 if that is not known. */
    public int percent() {
        return of == 0 ? 0 : (int) (100L * reached / of);
    }

    /** Whether it can still be cancelled. */
    public boolean isCancellable() {
        return state == JobState.WAITING || state == JobState.RUNNING;
    }
}

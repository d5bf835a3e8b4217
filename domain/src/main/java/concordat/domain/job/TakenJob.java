package concordat.domain.job;

import concordat.domain.shared.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as the node takes it that runs it.
 *
 * @param onBehalfOf the person as whom it is done; null if it is done under its own name
 * @param due when it was due to begin, this attempt of it
 * @param attempt which attempt this is, from 1
 */
public record TakenJob(
        Lease lease,
        String kind,
        @Nullable UUID subject,
        @Nullable PersonId onBehalfOf,
        Instant due,
        int attempt,
        int attempts) {}

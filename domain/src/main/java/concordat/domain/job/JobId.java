package concordat.domain.job;

import concordat.domain.shared.Ids;
import java.time.Clock;
import java.util.UUID;

/** A job. */
public record JobId(UUID value) {
    /** A new id. */
    public static JobId next(Clock clock) {
        return new JobId(Ids.next(clock));
    }
}

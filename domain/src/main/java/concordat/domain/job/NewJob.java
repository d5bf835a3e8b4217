package concordat.domain.job;

import concordat.domain.shared.PartnershipId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job to be asked for.
 *
 * @param kind the name of its {@link JobKind}
 * @param subject what it is about; null if it is about nothing in particular
 * @param forActor whether it is done on behalf of the person who acts now, with the rights that they have when it runs;
 *     otherwise under its own name
 * @param due before which it is not begun
 * @param attempts after how many failed attempts it is given up
 */
public record NewJob(
        String kind,
        @Nullable UUID subject,
        @Nullable PartnershipId partnership,
        boolean forActor,
        Instant due,
        int attempts) {
    /** A job of that kind, done as soon as it can be on behalf of whoever acts now. */
    public static NewJob onBehalf(JobKind kind, UUID subject, @Nullable PartnershipId partnership, Instant due) {
        return new NewJob(kind.name(), subject, partnership, true, due, kind.attempts());
    }
}

package concordat.domain.paper;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * Which papers of the register; null means any.
 *
 * @param withMe whether only those are meant that wait for the actor: to be written, approved or accepted
 */
public record PaperFilter(
        boolean withMe, @Nullable CommitteeId committee, @Nullable MeetingId meeting, @Nullable VersionState state) {
    /** All that the actor may see. */
    public static PaperFilter all() {
        return new PaperFilter(false, null, null, null);
    }

    /** Those that wait for the actor. */
    public static PaperFilter waitingForMe() {
        return new PaperFilter(true, null, null, null);
    }
}

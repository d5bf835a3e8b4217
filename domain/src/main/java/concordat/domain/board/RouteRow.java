package concordat.domain.board;

import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.TrackStage;
import concordat.domain.pathway.route.Voting;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of the route of one trust to an award, or an award that was made (US-2, US-3).
 *
 * @param step what has to be done; of an award the new name that it gives, empty if it gives none
 * @param decider who decides, or made the award
 * @param before the stage that cannot be reached before it; null for an award
 * @param source where that is laid down; of an award, where its proof can be looked up; may be empty
 * @param confirmed whether the source has been checked
 * @param done when it was done, or the award made; null if it was not by the day
 * @param votes how a body voted on it; null if that is not on record
 * @param note may be empty
 * @param expires the first day on which an award no longer holds; null if it has no end, and for a step
 */
public record RouteRow(
        StatusTrackId track,
        String trustName,
        Track kind,
        String step,
        String decider,
        @Nullable TrackStage before,
        String source,
        boolean confirmed,
        @Nullable LocalDate done,
        @Nullable Voting votes,
        String note,
        @Nullable LocalDate expires) {
    /** Whether it is an award, and no step to it. */
    public boolean isAward() {
        return before == null;
    }
}

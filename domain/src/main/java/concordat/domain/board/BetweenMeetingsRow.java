package concordat.domain.board;

import concordat.domain.decision.Outcome;
import concordat.domain.decision.Standing;
import concordat.domain.meeting.MeetingKind;
import concordat.domain.shared.Part;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided without a meeting: chair's action, or a written resolution (6.12, BM-1). What only chair's action has is null of
 * a written resolution, and the other way about.
 *
 * @param route by which of the two ways
 * @param on the day decided on, or opened while it is open
 * @param takenBy who acted for the committee, and {@code takenWith} together with whom (BM-2)
 * @param urgentBecause why it could not wait, and {@code authority} by which clause it was done (BM-3)
 * @param chairAway why it was not the chair who acted; null if it was (BM-4)
 * @param consulted who was consulted, when, and their view, a line to each; null in the publication form
 * @param deadline the last day to answer a written resolution (BM-5)
 * @param related the decisions that ratify it, decline to, or correct it, in words
 */
public record BetweenMeetingsRow(
        String reference,
        MeetingKind route,
        LocalDate on,
        String committeeName,
        Part part,
        @Nullable String subject,
        String question,
        @Nullable String takenBy,
        @Nullable String takenWith,
        @Nullable String urgentBecause,
        @Nullable String authority,
        @Nullable String chairAway,
        @Nullable String consulted,
        @Nullable LocalDate deadline,
        @Nullable Outcome outcome,
        Standing.Facts facts,
        @Nullable String related) {

    /** Whether the chair acted. */
    public boolean isChairsAction() {
        return route == MeetingKind.CHAIRS_ACTION;
    }

    /** How it stands on that day (BM-3). */
    public Standing standing(LocalDate day) {
        return Standing.of(facts, day);
    }
}

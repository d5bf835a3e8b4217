package concordat.domain.effectiveness;

import concordat.domain.board.MeetingQuorumRow.Quorate;
import concordat.domain.meeting.MeetingState;
import concordat.domain.shared.MeetingId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the year, held or cancelled.
 *
 * @param on its day, in London
 * @param votingPresent members with a vote who attended at any time
 * @param votingSeats seats with a vote on that day
 * @param quorate null if nothing was decided, or none of it may be seen
 * @param items for a meeting quorate in part, the items for which quorum did not hold
 * @param closedOn the day on which it was closed; null if it was not
 * @param circulatedOn the day on which the minutes of Part 1 were circulated; null if not yet
 * @param approvedOn the day on which they were approved; null if not yet
 */
public record MeetingOnRecord(
        MeetingId id,
        String reference,
        String title,
        LocalDate on,
        MeetingState state,
        int votingPresent,
        int votingSeats,
        @Nullable Quorate quorate,
        @Nullable String items,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate circulatedOn,
        @Nullable LocalDate approvedOn) {
    /** Whether it was held; else it was cancelled. */
    public boolean isHeld() {
        return state != MeetingState.CANCELLED;
    }
}

package concordat.domain.board;

import concordat.domain.meeting.MeetingState;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of the period with its quorum: the quorate row at the foot of the attendance matrix, as a row of a table of
 * its own (6.5).
 *
 * @param on the day of the meeting in Europe/London
 * @param votingPresent members with a vote who attended at any time
 * @param votingSeats seats with a vote on that day
 * @param quorate null if nothing was decided, or none of it may be seen
 * @param minimumAttendance the percentage of possible meetings that members should attend by the terms of reference of
 *     that day (MB-7); null without terms
 * @param items for a meeting quorate in part, the items for which quorum did not hold
 */
public record MeetingQuorumRow(
        MeetingId id,
        CommitteeId committee,
        String committeeName,
        String reference,
        LocalDate on,
        MeetingState state,
        @Nullable Integer votingPresent,
        @Nullable Integer votingSeats,
        @Nullable Integer minimumAttendance,
        @Nullable Quorate quorate,
        @Nullable String items) {

    /** Whether quorum held for the items decided (QU-8). */
    public enum Quorate {
        YES("Yes"),
        NO("No"),
        PART("In part");

        private final String words;

        Quorate(String words) {
            this.words = words;
        }

        /** Of so many decisions taken with a quorum, and so many without; null if there was none. */
        public static @Nullable Quorate of(long with, long without) {
            if (with + without == 0) {
                return null;
            }
            return without == 0 ? YES : with == 0 ? NO : PART;
        }

        /** What registers print. */
        public String words() {
            return words;
        }
    }
}

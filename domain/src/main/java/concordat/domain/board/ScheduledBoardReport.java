package concordat.domain.board;

import static concordat.domain.board.BoardReportScheduleRule.MEETINGS_ARE_OF_A_COMMITTEE;

import concordat.domain.shared.CommitteeId;
import org.jspecify.annotations.Nullable;

/**
 * What a schedule has made, and when.
 *
 * @param committee the committee reported on, or null for all that its reader may see
 */
public record ScheduledBoardReport(@Nullable CommitteeId committee, ReportForm form, ReportTiming timing) {
    /** @throws concordat.domain.shared.RuleBroken if it goes by meetings, and of no committee */
    public ScheduledBoardReport {
        MEETINGS_ARE_OF_A_COMMITTEE.require(committee != null || !timing.goesByMeetings());
    }
}

package concordat.web.api;

import concordat.domain.board.BoardReportScheduleLine;
import concordat.domain.board.ReportForm;
import concordat.domain.board.ReportTiming;
import concordat.domain.shared.CommitteeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A schedule of board reports, as programs read it. */
@Schema(name = "BoardReportSchedule")
record BoardReportScheduleView(
        UUID id,
        @Nullable UUID committee,
        String subject,
        ReportForm form,
        @Schema(description = "On which day of the month; a shorter month has it on its last day.") @Nullable
                Integer monthlyOn,
        @Schema(description = "How many days before each meeting of the committee.") @Nullable Integer daysBefore,
        String owner,
        @Schema(description = "Whether it is yours, to change and to stop.") boolean own,
        @Schema(description = "Missing if it was stopped, or no meeting is arranged.") @Nullable LocalDate nextDue,
        @Nullable LocalDate lastDue,
        @Schema(description = "The board report that it asked for last.") @Nullable UUID lastReport,
        @Nullable Instant stoppedAt,
        @Schema(description = "Why, if it was not its owner who stopped it; otherwise blank.") String stoppedBecause) {

    @Schema(name = "BoardReportSchedules")
    record Listing(List<BoardReportScheduleView> items) {}

    static BoardReportScheduleView of(BoardReportScheduleLine line) {
        CommitteeId committee = line.committee();
        ReportTiming timing = line.wanted().timing();
        return new BoardReportScheduleView(
                line.id().value(),
                committee == null ? null : committee.value(),
                line.subject(),
                line.wanted().form(),
                timing.goesByMeetings() ? null : timing.number(),
                timing.goesByMeetings() ? timing.number() : null,
                line.owner(),
                line.own(),
                line.nextDue(),
                line.lastDue(),
                line.lastMaking(),
                line.stoppedAt(),
                line.stoppedBecause());
    }
}

package concordat.domain.board;

import concordat.domain.shared.Event;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import java.util.Optional;
import java.util.UUID;

/** What happens to schedules of board reports. */
public sealed interface BoardReportScheduleEvent extends Event {
    BoardReportScheduleId schedule();

    PartnershipId within();

    @Override
    default Subject subject() {
        return new Subject("BoardReportSchedule", schedule().value(), "Schedule of a board report");
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(within().value());
    }

    /** Somebody has a board report made for themselves by a schedule. */
    record BoardReportScheduleSetUp(BoardReportScheduleId schedule, PartnershipId within, ScheduledBoardReport wanted)
            implements BoardReportScheduleEvent {}

    /** From now on something else is made, or on other days. */
    record BoardReportScheduleChanged(BoardReportScheduleId schedule, PartnershipId within, ScheduledBoardReport wanted)
            implements BoardReportScheduleEvent {}

    /**
     * Nothing is made by it any more.
     *
     * @param because why, if it was not its owner who stopped it; otherwise blank
     */
    record BoardReportScheduleStopped(
            BoardReportScheduleId schedule, PartnershipId within, PersonId owner, String because)
            implements BoardReportScheduleEvent {}
}

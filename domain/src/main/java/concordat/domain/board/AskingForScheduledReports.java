package concordat.domain.board;

import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Asks for what is due by a schedule on behalf of its owner, with the rights that they have then and as they would by hand. */
@UseCase
@AllowedTo({
    Role.EXECUTIVE,
    Role.GOVERNANCE_OFFICER,
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.AUDITOR
})
public class AskingForScheduledReports {
    private final BoardReportSchedules schedules;
    private final AskingForBoardReports asking;

    @Inject
    AskingForScheduledReports(BoardReportSchedules schedules, AskingForBoardReports asking) {
        this.schedules = schedules;
        this.asking = asking;
    }

    /**
     * Asks for the report of a day, as at the day on which it is asked for; nothing happens if that was done before, or the schedule was stopped.
     *
     * @throws concordat.domain.shared.NotAllowed if its owner may not ask for it any more
     * @throws concordat.domain.shared.NotFound if they do not see the committee any more
     */
    public void ask(BoardReportScheduleId id, LocalDate due) {
        BoardReportSchedule schedule = schedules.lockAnew(id);
        if (schedule.isMissing(due)) {
            ScheduledBoardReport wanted = schedule.wanted();
            UUID making = asking.ask(wanted.committee(), null, null, wanted.form(), ChangesSince.THE_LAST_REPORT);
            schedule.asked(due, making);
        }
    }
}

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
    private final BoardReportQuestions questions;
    private final BoardReportRequests requests;

    @Inject
    AskingForScheduledReports(
            BoardReportSchedules schedules, BoardReportQuestions questions, BoardReportRequests requests) {
        this.schedules = schedules;
        this.questions = questions;
        this.requests = requests;
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
            UUID making = requests.ask(
                    questions.pinned(wanted.committee(), null, null, wanted.form(), ChangesSince.THE_LAST_REPORT),
                    true);
            schedule.asked(due, making);
        }
    }
}

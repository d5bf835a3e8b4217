package concordat.domain.board;

import static concordat.domain.board.BoardReportScheduleRule.SCHEDULE_IS_ANOTHER;
import static concordat.domain.board.BoardReportScheduleRule.STOPPED_SCHEDULES_STAY_STOPPED;

import concordat.domain.shared.Journal;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.PartnershipId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Readers have board reports made for themselves by a schedule: whoever may ask for one. */
@UseCase
@AllowedTo({
    Role.EXECUTIVE,
    Role.GOVERNANCE_OFFICER,
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.AUDITOR
})
public class SchedulingBoardReports {
    private final BoardReportSchedules schedules;
    private final BoardReportQuestions questions;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    SchedulingBoardReports(
            BoardReportSchedules schedules,
            BoardReportQuestions questions,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.schedules = schedules;
        this.questions = questions;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Sets up a schedule. The first report is due after today.
     *
     * @param onceKey the one-time key of the form; used again, it returns the schedule that was set up with it
     * @throws concordat.domain.shared.NotAllowed if the actor may not ask for that report
     * @throws NotFound if the committee does not exist or the actor may not see it
     * @throws concordat.domain.shared.RuleBroken if the actor has the same already
     */
    public BoardReportScheduleId setUp(String onceKey, ScheduledBoardReport wanted) {
        return new BoardReportScheduleId(keys.once(onceKey, () -> {
            PartnershipId partnership = partnership(wanted);
            requireAnother(wanted, null);
            BoardReportSchedule schedule =
                    new BoardReportSchedule(actor.person(), actor.actor().name(), partnership, wanted, clock);
            schedules.add(schedule);
            journal.record(schedule.setUp());
            return schedule.id().value();
        }));
    }

    /**
     * Has something else made, or on other days, after today.
     *
     * @param seen the version that the actor has looked at
     * @throws NotFound if it is not the actor's own
     * @throws concordat.domain.shared.RuleBroken if it has been stopped, or the actor has the same already
     */
    public void change(BoardReportScheduleId id, long seen, ScheduledBoardReport wanted) {
        BoardReportSchedule schedule = own(id, seen);
        PartnershipId partnership = partnership(wanted);
        requireAnother(wanted, id);
        journal.record(schedule.change(partnership, wanted, clock));
    }

    /**
     * Stops a schedule. What it had made stays.
     *
     * @param seen the version that the actor has looked at
     * @throws NotFound if it is not the actor's own
     * @throws concordat.domain.shared.RuleBroken if it has been stopped before
     */
    public void stop(BoardReportScheduleId id, long seen) {
        journal.record(own(id, seen).stop("", clock.instant()));
    }

    /** Holds what is wanted against the actor's rights, as asking for it would. */
    private PartnershipId partnership(ScheduledBoardReport wanted) {
        return questions
                .prepared(questions.pinned(wanted.committee(), null, null, wanted.form(), ChangesSince.NOTHING))
                .cover()
                .partnership();
    }

    private void requireAnother(ScheduledBoardReport wanted, @Nullable BoardReportScheduleId than) {
        SCHEDULE_IS_ANOTHER.require(schedules.runningOf(actor.person()).stream()
                .noneMatch(each -> !each.id().equals(than) && each.wanted().equals(wanted)));
    }

    private BoardReportSchedule own(BoardReportScheduleId id, long seen) {
        BoardReportSchedule found = schedules
                .find(id)
                .filter(each -> each.isOf(actor.person()))
                .orElseThrow(() -> new NotFound("schedule"));
        STOPPED_SCHEDULES_STAY_STOPPED.require(found.isRunning());
        return schedules.lock(id, seen);
    }
}

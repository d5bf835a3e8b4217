package concordat.domain.board;

import concordat.domain.board.KeepingReportSchedules.DueReport;
import concordat.domain.job.JobKind;
import concordat.domain.job.Timetable;
import concordat.domain.job.Work;
import concordat.domain.people.StandingIn;
import concordat.domain.shared.NotFound;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Asks each morning for the board reports that are due by a schedule, each on behalf of its owner; what was missed meanwhile, too. */
@Dependent
public class ScheduledReportsJob implements JobKind {
    /** Before people begin their day, and after the night's tidying. */
    private static final LocalTime AT = LocalTime.of(5, 0);

    private static final Logger LOG = System.getLogger(ScheduledReportsJob.class.getName());

    private final KeepingReportSchedules keeping;
    private final AskingForScheduledReports asking;
    private final StandingIn standingIn;
    private final CurrentActor current;

    @Inject
    ScheduledReportsJob(
            KeepingReportSchedules keeping,
            AskingForScheduledReports asking,
            StandingIn standingIn,
            CurrentActor current) {
        this.keeping = keeping;
        this.asking = asking;
        this.standingIn = standingIn;
        this.current = current;
    }

    @Override
    public String name() {
        return "scheduled-reports";
    }

    @Override
    public Optional<Timetable> timetable() {
        return Optional.of(new Timetable.Daily(AT));
    }

    /** One that fails holds up no other; those are tried again with the job. */
    @Override
    public void run(Work work) {
        List<DueReport> due = keeping.due();
        long failed = due.stream().filter(each -> !askedOrStopped(each)).count();
        if (failed > 0) {
            throw new IllegalStateException(failed + " of " + due.size() + " scheduled reports could not be asked for");
        }
    }

    private boolean askedOrStopped(DueReport due) {
        try {
            Actor.Person owner = standingIn.of(due.owner());
            if (!due.isFor(owner.capacities()) || !asked(due, owner)) {
                keeping.stop(due.schedule());
            }
            return true;
        } catch (RuntimeException unexpected) {
            LOG.log(
                    Logger.Level.WARNING,
                    () -> "Schedule " + due.schedule().value() + " could not be kept",
                    unexpected);
            return false;
        }
    }

    /** @return false if its owner does not see the committee any more */
    private boolean asked(DueReport due, Actor.Person owner) {
        Actor job = current.actor();
        try {
            current.become(owner);
            asking.ask(due.schedule(), due.day());
            return true;
        } catch (NotFound outOfSight) {
            return false;
        } finally {
            current.become(job);
        }
    }
}

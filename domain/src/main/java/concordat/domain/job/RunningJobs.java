package concordat.domain.job;

import concordat.domain.shared.Ids;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What a node does to run jobs. A job is tried again after a pause that grows fourfold each time, from half a minute to an
 * hour, and given up after as many attempts as its kind allows.
 */
@UseCase
@AllowedTo(Role.JOB)
public class RunningJobs {
    /** How long a node that is not heard of keeps its jobs. */
    public static final Duration LEASE = Duration.ofSeconds(60);

    private static final int KEPT_DAYS = 30;

    private final Jobs jobs;
    private final Clock clock;

    @Inject
    RunningJobs(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Puts the job that a kind's timetable has asked for last on the list, once for all nodes. */
    public void keepTimetable(JobKind kind) {
        kind.timetable()
                .ifPresent(timetable -> jobs.put(kind.name(), timetable.last(clock.instant()), kind.attempts()));
    }

    /** Takes the next job of one of these kinds, if there is one. */
    public Optional<TakenJob> take(Set<String> kinds) {
        return jobs.take(
                kinds, Ids.next(clock), clock.instant(), clock.instant().plus(LEASE));
    }

    public void done(TakenJob job) {
        jobs.end(job.lease(), JobState.DONE, clock.instant(), "");
    }

    /** Somebody has cancelled it, and it has stopped. */
    public void stopped(TakenJob job) {
        jobs.end(job.lease(), JobState.CANCELLED, clock.instant(), "");
    }

    /** It was refused, and would be again. */
    public void refused(TakenJob job, String message) {
        jobs.end(job.lease(), JobState.GIVEN_UP, clock.instant(), message);
    }

    /** An attempt has failed. @return whether there is another */
    public boolean failed(TakenJob job, String message) {
        if (job.attempt() >= job.attempts()) {
            jobs.end(job.lease(), JobState.GIVEN_UP, clock.instant(), message);
            return false;
        }
        jobs.retry(job.lease(), clock.instant().plus(Pauses.after(job.attempt())), message);
        return true;
    }

    /** Takes jobs off the list that ended well thirty days ago or longer; those given up stay. */
    public int forgetOld() {
        return jobs.forget(clock.instant().minus(Duration.ofDays(KEPT_DAYS)));
    }
}

package concordat.domain.job;

import concordat.domain.shared.Journal;
import concordat.domain.shared.NotFound;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Administrators cancel jobs, or have those tried again that were given up. */
@UseCase
@AllowedTo(Role.ADMINISTRATOR)
public class LookingAfterJobs {
    private final Jobs jobs;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    LookingAfterJobs(Jobs jobs, CurrentActor actor, Journal journal, Clock clock) {
        this.jobs = jobs;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /** Cancels it; one that runs stops when it next says how far it has come. A second time changes nothing. */
    public void cancel(JobId id) {
        actor.as(Role.ADMINISTRATOR);
        JobLine job = jobs.find(id).orElseThrow(() -> new NotFound("job"));
        if (job.state() == JobState.CANCELLED) {
            return;
        }
        JobRule.ONLY_WHAT_HAS_NOT_ENDED_IS_CANCELLED.require(
                job.isCancellable(), job.state().words());
        jobs.cancel(id, clock.instant());
        journal.record(new JobEvent.JobCancelled(id, job.kind()));
    }

    /** Has it tried again, with all its attempts. A second time changes nothing. */
    public void again(JobId id) {
        actor.as(Role.ADMINISTRATOR);
        JobLine job = jobs.find(id).orElseThrow(() -> new NotFound("job"));
        if (job.isCancellable()) {
            return;
        }
        JobRule.ONLY_WHAT_WAS_GIVEN_UP_IS_TRIED_AGAIN.require(
                job.state() == JobState.GIVEN_UP, job.state().words());
        jobs.again(id, clock.instant());
        journal.record(new JobEvent.JobTriedAgain(id, job.kind()));
    }
}

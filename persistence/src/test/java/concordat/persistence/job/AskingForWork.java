package concordat.persistence.job;

import concordat.domain.job.JobId;
import concordat.domain.job.Jobs;
import concordat.domain.job.NewJob;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** What a use case of another room does that has something done behind the pages. */
@UseCase
@AllowedTo(Role.SIGNED_IN)
public class AskingForWork {
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    AskingForWork(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Asks for it, for whoever acts or under its own name. */
    public JobId ask(String kind, UUID subject, boolean forActor, int attempts) {
        return jobs.ask(new NewJob(kind, subject, null, forActor, clock.instant(), attempts));
    }

    /** Asks for it, and then fails. */
    public JobId askInVain(String kind, UUID subject) {
        ask(kind, subject, true, 5);
        throw new IllegalStateException("The act failed.");
    }
}

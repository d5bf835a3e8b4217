package concordat.domain.job;

import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** Administrators look at the work that goes on behind the pages: Concordat's own, and that for people of their organisations. */
@UseCase
@ReadsOnly
@AllowedTo(Role.ADMINISTRATOR)
public class ReadingJobs {
    private static final int SHOWN = 100;

    private final Jobs jobs;

    @Inject
    ReadingJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    /** What was given up first, then the newest, a hundred in all. */
    public List<JobLine> lines() {
        return jobs.lines(SHOWN);
    }
}

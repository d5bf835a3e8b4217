package concordat.domain.paper;

import concordat.domain.job.Jobs;
import concordat.domain.job.NewJob;
import concordat.domain.shared.PartnershipId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Asks for a job that reads the text of files. */
@Dependent
class AskingForTexts implements TextsToRead {
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    AskingForTexts(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void ask(PaperId paper, PartnershipId partnership) {
        jobs.ask(new NewJob(KIND, paper.value(), partnership, false, clock.instant(), ATTEMPTS));
    }
}

package concordat.domain.paper;

import concordat.domain.job.Jobs;
import concordat.domain.job.NewJob;
import concordat.domain.shared.PartnershipId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Asks for a job that makes files into PDF. */
@Dependent
class AskingForPdfs implements PdfsToMake {
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    AskingForPdfs(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void ask(PaperId paper, PartnershipId partnership) {
        jobs.ask(new NewJob(KIND, paper.value(), partnership, true, clock.instant(), ATTEMPTS));
    }
}

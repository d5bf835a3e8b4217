package concordat.domain.pathway.portfolio;

import concordat.domain.job.JobLine;
import concordat.domain.job.JobState;
import concordat.domain.job.Jobs;
import concordat.domain.shared.OrganisationId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;

/** Whoever sees how ready a trust is looks at its portfolio: what it holds for them, and whether it has been made. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR
})
public class ReadingPortfolios {
    private final PortfolioPlans plans;
    private final Portfolios portfolios;
    private final Jobs jobs;

    @Inject
    ReadingPortfolios(PortfolioPlans plans, Portfolios portfolios, Jobs jobs) {
        this.plans = plans;
        this.portfolios = portfolios;
        this.jobs = jobs;
    }

    /** The portfolio of a trust as at today. @throws concordat.domain.shared.NotFound if it is followed on no track that the actor sees */
    public PortfolioSheet get(OrganisationId trust) {
        PortfolioPlan plan = plans.of(trust);
        return new PortfolioSheet(
                plan,
                portfolios.find(plan),
                jobs.about(trust.value(), PortfoliosToMake.KIND).stream()
                        .filter(JobLine::own)
                        .findFirst()
                        .filter(job -> job.state() != JobState.DONE && job.state() != JobState.CANCELLED));
    }
}

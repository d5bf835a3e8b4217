package concordat.domain.pathway.portfolio;

import concordat.domain.job.Jobs;
import concordat.domain.job.NewJob;
import concordat.domain.shared.OrganisationId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Readers have the portfolio of a trust made, behind the pages and with their own rights. */
@UseCase
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR
})
public class AskingForPortfolios {
    private final PortfolioPlans plans;
    private final Portfolios portfolios;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    AskingForPortfolios(PortfolioPlans plans, Portfolios portfolios, Jobs jobs, Clock clock) {
        this.plans = plans;
        this.portfolios = portfolios;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Asks for the portfolio of a trust, unless it has been made, or is being made for the actor.
     *
     * @throws concordat.domain.shared.NotFound if it is followed on no track that the actor sees
     */
    public void ask(OrganisationId trust) {
        PortfolioPlan plan = plans.of(trust);
        boolean asked = jobs.about(trust.value(), PortfoliosToMake.KIND).stream()
                .anyMatch(job -> job.own() && job.isCancellable());
        if (asked || portfolios.find(plan).isPresent()) {
            return;
        }
        jobs.ask(new NewJob(
                PortfoliosToMake.KIND,
                trust.value(),
                plan.partnership(),
                true,
                clock.instant(),
                PortfoliosToMake.ATTEMPTS));
    }
}

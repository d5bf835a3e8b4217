package concordat.domain.pathway.portfolio;

import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.io.OutputStream;

/** Portfolios are handed out to whoever may see all that is in them at that moment. */
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
public class OpeningPortfolios {
    private final PortfolioPlans plans;
    private final Portfolios portfolios;

    @Inject
    OpeningPortfolios(PortfolioPlans plans, Portfolios portfolios) {
        this.plans = plans;
        this.portfolios = portfolios;
    }

    /** A portfolio that may be handed out. */
    public record Opened(PortfolioPlan plan, MadePortfolio portfolio) {}

    /** Opens the portfolio of a trust. @throws NotFound if the portfolio that the actor may see has not been made */
    public Opened open(OrganisationId trust) {
        PortfolioPlan plan = plans.of(trust);
        return new Opened(plan, portfolios.find(plan).orElseThrow(() -> new NotFound("portfolio")));
    }

    /** Writes what was opened there, in pieces. */
    public void copy(Opened opened, OutputStream to) {
        portfolios.copy(opened.plan(), to);
    }
}

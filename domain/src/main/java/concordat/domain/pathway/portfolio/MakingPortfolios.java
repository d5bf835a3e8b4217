package concordat.domain.pathway.portfolio;

import concordat.domain.paper.PaperContents;
import concordat.domain.shared.OrganisationId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** Making the portfolio that a reader asked for, by the rights that this reader has now. Each step is a transaction of its own. */
@UseCase
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR
})
public class MakingPortfolios {
    private final PortfolioPlans plans;
    private final Portfolios portfolios;
    private final PaperContents contents;

    @Inject
    MakingPortfolios(PortfolioPlans plans, Portfolios portfolios, PaperContents contents) {
        this.plans = plans;
        this.portfolios = portfolios;
        this.contents = contents;
    }

    /** What is to be made; empty if it has been made already. */
    public Optional<PortfolioPlan> wanted(OrganisationId trust) {
        PortfolioPlan plan = plans.of(trust);
        return portfolios.find(plan).isPresent() ? Optional.empty() : Optional.of(plan);
    }

    /** Writes a file that is evidence there, in pieces. @throws concordat.domain.shared.NotFound if the actor may not see it any more */
    public void copy(UUID content, OutputStream to) {
        contents.copy(content, to);
    }

    /** Keeps what was made of that plan, for whoever may see the same. */
    public void made(PortfolioPlan plan, MadePortfolio portfolio, Path content) {
        portfolios.keep(plan, portfolio, content);
    }
}

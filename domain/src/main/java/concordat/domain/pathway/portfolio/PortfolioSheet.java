package concordat.domain.pathway.portfolio;

import concordat.domain.job.JobLine;
import java.util.Optional;

/**
 * The portfolio of a trust as a reader finds it.
 *
 * @param plan what it holds for this reader today
 * @param made the portfolio, if it has been made of that
 * @param making the reader's own job that makes it; empty if there is none, or the last one ended well
 */
public record PortfolioSheet(PortfolioPlan plan, Optional<MadePortfolio> made, Optional<JobLine> making) {}

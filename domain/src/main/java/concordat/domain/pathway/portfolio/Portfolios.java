package concordat.domain.pathway.portfolio;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The portfolios that were made. One is found by the fingerprint of its plan and by nothing else, which whoever asks reckons from what they
 * may see at that moment. They are kept for a month, as packs are.
 */
public interface Portfolios {
    /** The portfolio that was made of exactly that. */
    Optional<MadePortfolio> find(PortfolioPlan plan);

    /** Keeps a portfolio; one that was made of the same meanwhile stays. */
    void keep(PortfolioPlan plan, MadePortfolio portfolio, Path content);

    /** Writes the portfolio there that was made of exactly that, in pieces. @throws concordat.domain.shared.NotFound if there is none */
    void copy(PortfolioPlan plan, OutputStream to);
}

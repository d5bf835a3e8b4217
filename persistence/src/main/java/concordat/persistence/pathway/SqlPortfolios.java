package concordat.persistence.pathway;

import concordat.domain.pathway.portfolio.MadePortfolio;
import concordat.domain.pathway.portfolio.PortfolioPlan;
import concordat.domain.pathway.portfolio.Portfolios;
import concordat.persistence.shared.BoundDocuments;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps portfolios among the bound documents. */
@Dependent
class SqlPortfolios implements Portfolios {
    private final BoundDocuments documents;

    @Inject
    SqlPortfolios(BoundDocuments documents) {
        this.documents = documents;
    }

    @Override
    public Optional<MadePortfolio> find(PortfolioPlan plan) {
        return documents
                .find(plan.fingerprint())
                .map(kept -> new MadePortfolio(
                        kept.madeAt(), kept.bytes(), kept.fingerprint(), kept.pages(), kept.unreadable()));
    }

    @Override
    public void keep(PortfolioPlan plan, MadePortfolio portfolio, Path content) {
        documents.keep(
                plan.fingerprint(),
                null,
                new BoundDocuments.Kept(
                        portfolio.madeAt(),
                        portfolio.bytes(),
                        portfolio.fingerprint(),
                        portfolio.pages(),
                        "",
                        portfolio.unreadable()),
                content);
    }

    @Override
    public void copy(PortfolioPlan plan, OutputStream to) {
        documents.copy(plan.fingerprint(), "portfolio", to);
    }
}

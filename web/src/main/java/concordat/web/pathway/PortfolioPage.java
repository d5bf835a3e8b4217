package concordat.web.pathway;

import concordat.domain.pathway.portfolio.AskingForPortfolios;
import concordat.domain.pathway.portfolio.MadePortfolio;
import concordat.domain.pathway.portfolio.PortfolioPlan.Exhibit;
import concordat.domain.pathway.portfolio.PortfolioSheet;
import concordat.domain.pathway.portfolio.ReadingPortfolios;
import concordat.domain.shared.OrganisationId;
import concordat.web.look.Making;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The portfolio of a trust: what it holds for its reader, to have it made and to take it away. */
@Named
@RequestScoped
public class PortfolioPage {
    private final AskingForPortfolios asking;
    private final OrganisationId trust;
    private final PortfolioSheet sheet;

    @Inject
    PortfolioPage(ReadingPortfolios reading, AskingForPortfolios asking, Query query) {
        this.asking = asking;
        trust = new OrganisationId(query.id("trust"));
        sheet = reading.get(trust);
    }

    /** A piece of evidence in it. */
    public record Row(String label, String evidence, String text, String kind, String date, String file) {
        static Row of(Exhibit exhibit) {
            return new Row(
                    exhibit.label(),
                    exhibit.evidence().toString(),
                    exhibit.text(),
                    exhibit.kind(),
                    Words.date(exhibit.on()),
                    exhibit.file() == null ? "" : exhibit.file().name());
        }
    }

    public String make() {
        asking.ask(trust);
        return "/portfolio?faces-redirect=true&trust=" + getTrust();
    }

    public String getTrust() {
        return trust.value().toString();
    }

    public String getTrustName() {
        return sheet.plan().trustName();
    }

    public String getDay() {
        return Words.date(sheet.plan().day());
    }

    public List<Row> getEvidence() {
        return sheet.plan().exhibits().stream().map(Row::of).toList();
    }

    /** Whether it has been made of what its reader may see now. */
    public boolean isMade() {
        return sheet.made().isPresent();
    }

    /** How far it is, if it has been asked for. */
    public Making getMaking() {
        return new Making(isMade(), sheet.making());
    }

    public boolean isToMake() {
        return !isMade() && !getMaking().isUnderWay();
    }

    public String getProgress() {
        return getMaking().isRunning()
                ? "The portfolio is being made: " + getMaking().getReached() + "% done."
                : "The portfolio will be made in a moment.";
    }

    public String getLength() {
        return sheet.made()
                .map(made -> Words.count(made.pages(), "page", "pages") + ", " + Words.size(made.bytes()))
                .orElse("");
    }

    public String getMadeAt() {
        return sheet.made().map(made -> Words.moment(made.madeAt())).orElse("");
    }

    public String getFingerprint() {
        return sheet.made().map(MadePortfolio::fingerprint).orElse("");
    }

    /** What is not in it; empty if all is. */
    public String getUnreadable() {
        return sheet.made()
                .filter(made -> made.unreadable() > 0)
                .map(made -> Words.count(made.unreadable(), "file", "files")
                        + " could not be put in. A page in its place says why; open it from its criterion.")
                .orElse("");
    }
}

package concordat.web.agreement.obligation;

import concordat.domain.agreement.Glance.Awaited;
import concordat.domain.agreement.obligation.AgreementObligations;
import concordat.domain.agreement.obligation.ReadingObligations;
import concordat.domain.shared.AgreementId;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What is owed by the agreement that a page shows. */
@Named
@RequestScoped
public class AgreementObligationsCard {
    private static final int SHOWN = 20;

    private final AgreementObligations obligations;

    @Inject
    AgreementObligationsCard(ReadingObligations reading, Query query) {
        obligations = reading.of(new AgreementId(query.id("id")));
    }

    public boolean isKeeping() {
        return obligations.keeping();
    }

    /** What is still to be met, each by its next due date. */
    public List<Awaited> awaited() {
        return obligations.rows().stream()
                .filter(row -> row.next() != null)
                .map(row -> new Awaited("Obligation “" + row.title() + "”", row.owedBy(), row.next()))
                .toList();
    }

    /** How many are open and overdue, and what is due next, in a sentence. */
    public String getSummary() {
        return Words.count(obligations.open(), "obligation", "obligations") + " open, "
                + Words.count(obligations.overdue(), "due date", "due dates") + " overdue. Next due: "
                + obligations.next().map(Words::date).orElse("nothing") + ".";
    }

    public List<ObligationLine> getRows() {
        return obligations.rows().stream().limit(SHOWN).map(ObligationLine::of).toList();
    }

    /** How many more there are than are shown, in words; empty if none. */
    public String getMore() {
        int more = obligations.rows().size() - SHOWN;
        return more > 0 ? Words.count(more, "more obligation", "more obligations") : "";
    }
}

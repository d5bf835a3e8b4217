package concordat.web.agreement.risk;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.risk.ReadingRisks;
import concordat.domain.agreement.risk.RiskDetails;
import concordat.domain.shared.AgreementId;
import concordat.web.agreement.AgreementPart;
import concordat.web.look.Query;
import concordat.web.look.Words;
import concordat.web.risk.ScoreForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The risks of one agreement. */
@Named
@RequestScoped
public class AgreementRisksPage {
    private final AgreementDetails agreement;
    private final List<RiskDetails> risks;
    private final boolean keeping;

    @Inject
    AgreementRisksPage(ReadingRisks reading, AgreementPart part, Query query) {
        agreement = part.agreement(new AgreementId(query.id("id")));
        risks = reading.of(agreement.id());
        keeping = reading.keeps(agreement.id());
    }

    public String getId() {
        return agreement.id().value().toString();
    }

    public String getTitle() {
        return agreement.title();
    }

    public String getReference() {
        return agreement.reference();
    }

    /** Whether the reader keeps them on record. */
    public boolean isKeeping() {
        return keeping;
    }

    public List<Row> getRows() {
        return risks.stream().map(Row::of).toList();
    }

    /** A risk as the table shows it. */
    public record Row(
            String id,
            String name,
            String event,
            String owner,
            String score,
            String tone,
            String target,
            String review) {
        static Row of(RiskDetails risk) {
            String owner = risk.details().owner();
            return new Row(
                    risk.id().value().toString(),
                    risk.name(),
                    risk.details().event(),
                    owner.isEmpty() ? risk.party() : owner + ", " + risk.party(),
                    risk.closed() == null
                            ? risk.band().words() + ": "
                                    + risk.details().current().words()
                            : "Closed on " + Words.date(risk.closed()),
                    risk.closed() == null ? ScoreForm.tone(risk.band()) : "neutral",
                    risk.details().target().words(),
                    Words.date(risk.details().nextReview()) + (risk.reviewOverdue() ? ": overdue" : ""));
        }
    }
}

package concordat.web.agreement.dispute;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.dispute.DisputeDetails;
import concordat.domain.agreement.dispute.DisputeDetails.StepDetails;
import concordat.domain.agreement.dispute.DisputeState;
import concordat.domain.agreement.dispute.ReadingDisputes;
import concordat.domain.shared.AgreementId;
import concordat.web.agreement.AgreementPart;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The disputes about one agreement. */
@Named
@RequestScoped
public class AgreementDisputesPage {
    private final AgreementDetails agreement;
    private final List<DisputeDetails> disputes;
    private final boolean raising;

    @Inject
    AgreementDisputesPage(ReadingDisputes reading, AgreementPart part, Query query) {
        AgreementId id = new AgreementId(query.id("id"));
        agreement = part.agreement(id);
        disputes = reading.about(id);
        raising = reading.canRaise(id);
    }

    /** The colour that goes with a state; its words always stand beside it. */
    static String tone(DisputeState state, boolean overdue) {
        return switch (state) {
            case OPEN -> overdue ? "bad" : "attention";
            case SETTLED -> "good";
            case WITHDRAWN -> "neutral";
            case ENDED -> "bad";
        };
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

    /** Whether the reader can raise one. */
    public boolean isRaising() {
        return raising;
    }

    public List<Row> getRows() {
        return disputes.stream().map(Row::of).toList();
    }

    /** A dispute as the table shows it. */
    public record Row(
            String id,
            String name,
            String subject,
            String between,
            String state,
            String tone,
            String step,
            String clock) {
        static Row of(DisputeDetails dispute) {
            StepDetails step = dispute.running();
            return new Row(
                    dispute.id().value().toString(),
                    dispute.name(),
                    dispute.subject(),
                    dispute.raisedBy() + " against " + String.join(", ", dispute.against()),
                    dispute.state().words(),
                    AgreementDisputesPage.tone(dispute.state(), step != null && step.overdue()),
                    step == null ? "None: it is over" : step.name(),
                    step == null ? "" : step.clock() + ", " + Words.date(step.deadline()));
        }
    }
}

package concordat.web.escalation;

import concordat.domain.decision.DecisionSheet;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.escalation.ReadingEscalations;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Term;
import concordat.web.committee.Powers;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** On the page of a decision by which a matter was referred: where the referral is put on record, and how it stands (VO-11). */
@Named
@RequestScoped
public class ReferralOfDecision {
    private final String address;
    private final List<EscalationsPage.Row> onRecord;

    @Inject
    ReferralOfDecision(
            ReadingDecisions reading, ReadingEscalations escalations, Powers powers, Query query, Clock clock) {
        DecisionSheet decision = reading.get(new DecisionId(query.id("id")));
        boolean referred = decision.outcome().filter(Outcome.REFERRED::equals).isPresent();
        onRecord = referred
                ? escalations.on(decision.item()).stream()
                        .filter(row ->
                                row.decision().filter(decision.id()::equals).isPresent())
                        .map(row -> EscalationsPage.Row.of(row, LocalDate.ofInstant(clock.instant(), Term.LONDON)))
                        .toList()
                : List.of();
        address = referred && onRecord.isEmpty() && powers.conduct(decision.committee())
                ? "/escalate?item=" + decision.item().value() + "&decision="
                        + decision.id().value()
                : "";
    }

    /** Where it is done; empty if there is nothing to refer, it has been done, or the reader may not. */
    public String getAddress() {
        return address;
    }

    /** The referrals that are on record, as far as the reader sees them. */
    public List<EscalationsPage.Row> getOnRecord() {
        return onRecord;
    }
}

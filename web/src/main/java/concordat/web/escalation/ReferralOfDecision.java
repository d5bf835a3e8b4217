package concordat.web.escalation;

import concordat.domain.decision.DecisionSheet;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.shared.DecisionId;
import concordat.web.committee.Powers;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** On the page of a decision by which a matter was referred: where the referral is put on record (VO-11). */
@Named
@RequestScoped
public class ReferralOfDecision {
    private final String address;

    @Inject
    ReferralOfDecision(ReadingDecisions reading, Powers powers, Query query) {
        DecisionSheet decision = reading.get(new DecisionId(query.id("id")));
        address =
                decision.outcome().filter(Outcome.REFERRED::equals).isPresent() && powers.conduct(decision.committee())
                        ? "/escalate?item=" + decision.item().value() + "&decision="
                                + decision.id().value()
                        : "";
    }

    /** Where it is done; empty if there is nothing to refer, or the reader may not. */
    public String getAddress() {
        return address;
    }
}

package concordat.domain.decision;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Part;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision of an earlier register as pages and programs read it.
 *
 * @param owner who carries it out, in the words of that register
 */
public record EarlierDecisionLine(
        EarlierDecisionId id,
        CommitteeId committee,
        String committeeName,
        String reference,
        LocalDate decidedOn,
        Part part,
        String wording,
        Outcome outcome,
        EarlierVotes votes,
        Optional<String> owner,
        BroughtIn broughtIn) {

    static EarlierDecisionLine of(EarlierDecision decision, String committeeName) {
        return new EarlierDecisionLine(
                decision.id(),
                decision.committee(),
                committeeName,
                decision.reference(),
                decision.decidedOn(),
                decision.part(),
                decision.wording(),
                decision.outcome(),
                decision.votes(),
                decision.owner(),
                decision.broughtIn());
    }
}

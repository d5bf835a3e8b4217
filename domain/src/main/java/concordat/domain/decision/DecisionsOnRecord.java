package concordat.domain.decision;

import concordat.domain.shared.DecisionId;
import concordat.domain.shared.PartnershipId;
import java.util.List;
import java.util.Set;

/** The decisions on record that the actor may see, by their references, with the actions that follow from them. */
public interface DecisionsOnRecord {
    /** All of that partnership. */
    List<Known> of(PartnershipId partnership);

    /** What the actions that follow from that decision say, those that are closed among them. */
    Set<String> actionsOf(DecisionId decision);

    /** One of them. */
    record Known(DecisionId id, String reference) {}
}

package concordat.domain.action;

import concordat.domain.shared.ActionId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action as the register shows it (6.1).
 *
 * @param partnership by whose settings it is rated
 * @param minuteReference how people refer to the item from which it arose
 * @param decision the decision from which it follows; null if it arose from the item alone
 * @param decisionReference how people refer to the decision; null likewise, or if the actor may see the action but not the decision
 * @param due the date that holds now; status and rating follow from {@code facts()} and the day
 * @param lastNote the latest progress note; null if there is none
 */
public record ActionRow(
        ActionId id,
        PartnershipId partnership,
        String reference,
        String committeeName,
        Part part,
        String minuteReference,
        @Nullable DecisionId decision,
        @Nullable String decisionReference,
        String description,
        String ownerName,
        String ownerOrganisation,
        LocalDate raisedOn,
        LocalDate originalDue,
        LocalDate due,
        int revisions,
        ActionState state,
        @Nullable String lastNote,
        @Nullable LocalDate closedOn) {

    /** What its status and rating are computed from. */
    public ActionFacts facts() {
        return new ActionFacts(state, due, revisions);
    }
}

package concordat.domain.action;

import concordat.domain.shared.ActionId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action as the register shows it (6.1).
 *
 * @param partnership by whose settings it is rated
 * @param decisionReference how people refer to the decision; null if the actor may see the action but not the decision
 * @param due the date that holds now; status and rating follow from {@code facts()} and the day
 * @param lastNote the latest progress note; null if there is none
 */
public record ActionRow(
        ActionId id,
        PartnershipId partnership,
        String reference,
        String committeeName,
        DecisionId decision,
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

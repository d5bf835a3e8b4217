package concordat.domain.board;

import concordat.domain.action.ActionFacts;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One action as the action log shows it (6.1, AC-1).
 *
 * @param partnership by whose settings it is rated
 * @param metOn the day of the meeting that it comes from
 * @param minuteReference how people refer to the item from which it arose
 * @param decisionReference how people refer to the decision; null if it arose from the item alone, or the reader may see the action but not the decision
 * @param item number and title of the agenda item; null if the reader may see the action but not the item
 * @param ownerName the one person who owns it, with their post, as on the day
 * @param originalDue the first due date, never overwritten (AC-2)
 * @param facts what its status and rating are computed from; its due date is the one that holds now
 * @param lastNote the latest progress note; null if there is none
 * @param evidence what shows that it is done, in words; null if there is nothing
 * @param closedOn when it was agreed to be complete, or was transferred or cancelled; null while it is open
 */
public record ActionLogRow(
        ActionId id,
        String reference,
        PartnershipId partnership,
        LocalDate metOn,
        String committeeName,
        String minuteReference,
        @Nullable String decisionReference,
        Part part,
        @Nullable String item,
        String description,
        String ownerName,
        String ownerOrganisation,
        LocalDate originalDue,
        ActionFacts facts,
        @Nullable String lastNote,
        @Nullable String evidence,
        @Nullable LocalDate closedOn) {

    /** The newest revised due date; null if the date was never moved. */
    public @Nullable LocalDate revisedDue() {
        return facts.revisions() == 0 ? null : facts.due();
    }
}

package concordat.domain.action;

import concordat.domain.shared.ActionId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action as the log of its committee shows it (6.1).
 *
 * @param metOn the day of the meeting from which it arose
 * @param item title of the agenda item; null if the reader may see the action but not the item
 * @param owner the one person who owns it, with their post
 * @param facts what its status and rating are computed from; its due date is the one that holds now
 * @param lastNote the latest note on it; null if there is none
 * @param evidence what shows that it is done, in words; null if there is nothing
 * @param closingMeeting the meeting that agreed that it is complete; null if none did
 * @param elsewhere as what it goes on, or where it came from; null if it was never transferred
 */
public record LogLine(
        ActionId id,
        PartnershipId partnership,
        String reference,
        LocalDate metOn,
        String minuteReference,
        Part part,
        @Nullable String item,
        String description,
        String owner,
        String organisation,
        LocalDate originalDue,
        ActionFacts facts,
        @Nullable String lastNote,
        @Nullable String evidence,
        @Nullable LocalDate closedOn,
        @Nullable String closingMeeting,
        @Nullable String elsewhere) {

    /** The newest revised due date; null if the date was never moved. */
    public @Nullable LocalDate revisedDue() {
        return facts.revisions() == 0 ? null : facts.due();
    }
}

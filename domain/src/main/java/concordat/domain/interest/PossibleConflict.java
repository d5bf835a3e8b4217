package concordat.domain.interest;

import concordat.domain.meeting.InterestType;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.PersonOnRecord;
import java.util.List;

/**
 * An interest of a member that may conflict with an item (COI-8).
 *
 * @param nature what goes on record if it is declared in the item
 * @param reasons why it may conflict, in words
 * @param answered whether the person has declared an interest in the item, or it has been set aside
 */
public record PossibleConflict(
        AgendaItemId item,
        InterestId interest,
        PersonOnRecord person,
        InterestType type,
        Concern concern,
        String nature,
        List<String> reasons,
        boolean answered) {
    public PossibleConflict {
        reasons = List.copyOf(reasons);
    }
}

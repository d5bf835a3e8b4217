package concordat.domain.interest;

import concordat.domain.meeting.InterestType;
import concordat.domain.shared.PersonOnRecord;
import org.jspecify.annotations.Nullable;

/**
 * An interest that a member or deputy has on the day of a meeting, whether it is published or not.
 *
 * @param description what it is; null unless it is published
 */
public record MemberInterest(
        InterestId id, PersonOnRecord person, InterestType type, Concern concern, @Nullable String description) {

    /** What goes on record if it is declared in an item: for all who see the item to read. */
    String nature() {
        return description == null
                ? "An interest that is on the register and not published"
                : description + ", in " + concern.name() + ", as on the register of interests";
    }
}

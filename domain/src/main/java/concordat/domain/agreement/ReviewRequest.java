package concordat.domain.agreement;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is to review a draft for a party (AG-2).
 *
 * @param person who is asked, and then sees the draft; null for somebody who does not sign in here
 * @param name the name of somebody who does not sign in here; blank to take that of the person
 * @param office in which they review it; may be empty for a person
 * @param due the day by which it is asked for, in Europe/London
 */
public record ReviewRequest(
        OrganisationId organisation,
        ReviewKind kind,
        @Nullable PersonId person,
        String name,
        String office,
        LocalDate due) {
    /** @throws IllegalArgumentException if it names nobody, or a text is too long */
    public ReviewRequest {
        name = person == null ? Text.required("name of the reviewer", name, Text.LINE) : "";
        office = person == null
                ? Text.required("office of the reviewer", office, Text.LINE)
                : Text.optional("office of the reviewer", office, Text.LINE);
    }
}

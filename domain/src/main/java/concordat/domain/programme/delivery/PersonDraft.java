package concordat.domain.programme.delivery;

import static concordat.domain.programme.delivery.DeliveryRule.LAST_DAY_IS_NOT_BEFORE_THE_FIRST;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a role, as it is entered.
 *
 * @param organisation from which they come
 * @param last the last day of the role; null while it goes on
 */
public record PersonDraft(
        String name, OrganisationId organisation, ProgrammeRole role, LocalDate from, @Nullable LocalDate last) {
    /** @throws IllegalArgumentException if the name is missing or too long */
    public PersonDraft {
        name = Text.required("name of the person", name, Text.LINE);
        LAST_DAY_IS_NOT_BEFORE_THE_FIRST.require(
                last == null || !last.isBefore(from), Days.words(from), last == null ? "" : Days.words(last));
    }

    String words() {
        return name + ", " + role.words() + ", from " + Days.words(from)
                + (last == null ? "" : " to " + Days.words(last));
    }
}

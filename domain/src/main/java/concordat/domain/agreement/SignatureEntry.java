package concordat.domain.agreement;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who signed for a party, as entered from the signed copy.
 *
 * @param role in which role they signed, such as "Chief Executive"
 * @param on when; null if the copy does not say
 */
public record SignatureEntry(OrganisationId organisation, String name, String role, @Nullable LocalDate on) {
    /** @throws IllegalArgumentException if the name or role is missing or too long */
    public SignatureEntry {
        name = Text.required("name of the signatory", name, Text.LINE);
        role = Text.required("role of the signatory", role, Text.LINE);
    }
}

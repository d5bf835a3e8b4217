package concordat.domain.agreement.contact;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom to turn to at a party. Days are days in Europe/London.
 *
 * @param role their post there; may be empty
 * @param email may be empty if a telephone number is given
 * @param telephone may be empty if an e-mail address is given
 * @param from since when they are whom to turn to
 * @param until the first day on which they no longer are; null until further notice
 */
public record ContactDraft(
        OrganisationId party,
        ContactPurpose purpose,
        String name,
        String role,
        String email,
        String telephone,
        LocalDate from,
        @Nullable LocalDate until) {
    /** @throws IllegalArgumentException if the name is missing, a text is too long, or an address is none */
    public ContactDraft {
        name = Text.required("name", name, Text.LINE);
        role = Text.optional("role", role, Text.LINE);
        email = Text.optional("e-mail address", email, Text.LINE);
        telephone = Text.optional("telephone number", telephone, 40);
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+")) {
            throw new IllegalArgumentException("That is no e-mail address.");
        }
    }
}

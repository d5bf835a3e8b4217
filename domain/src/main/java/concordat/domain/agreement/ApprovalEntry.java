package concordat.domain.agreement;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import java.time.LocalDate;

/**
 * That a party approved a draft, as somebody puts it on record (AG-2).
 *
 * @param body who approved it for the party, such as "Trust Board"
 * @param on when
 * @param reference where that is on record, such as a minute or a decision; may be empty
 */
public record ApprovalEntry(OrganisationId organisation, String body, LocalDate on, String reference) {
    /** @throws IllegalArgumentException if a text is missing or too long */
    public ApprovalEntry {
        body = Text.required("body that approved it", body, Text.LINE);
        reference = Text.optional("reference", reference, Text.LINE);
    }
}

package concordat.domain.scheme;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Term;
import concordat.domain.shared.Text;
import java.time.LocalDate;

/**
 * An entry of an organisation's scheme as it is put on record.
 *
 * @param reference how the scheme numbers it, such as "SoRD 4.2"
 * @param term from when until when it holds
 * @param approvedBy the body that approved it, such as "Trust Board"
 */
public record NewSchemeEntry(
        OrganisationId organisation,
        String reference,
        Power power,
        Term term,
        String approvedBy,
        LocalDate approvedOn) {
    /** The longest reference. */
    public static final int REFERENCE = 60;

    /** @throws IllegalArgumentException if a text is missing or too long */
    public NewSchemeEntry {
        reference = Text.required("reference", reference, REFERENCE);
        approvedBy = Text.required("body that approved it", approvedBy, Text.LINE);
    }
}

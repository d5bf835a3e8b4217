package concordat.domain.scheme;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.shared.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An authorised signatory of an organisation as its scheme of delegation names them (AG-3).
 *
 * @param reference the entry of the scheme by which they sign, such as "SoRD 9.1"
 * @param person the person, who then can sign here; null if only the name is known
 * @param name their name; blank to take that of the person
 * @param office the office in which they sign, such as "Chief Executive"
 * @param matter the type of agreement for which that holds; blank for any
 * @param limitGbp up to what value, in pounds; null means without a limit
 * @param seal whether they may attest the organisation's seal
 * @param term from when until when it holds
 * @param approvedBy the body that approved it, such as "Trust Board"
 */
public record NewSignatory(
        OrganisationId organisation,
        String reference,
        @Nullable PersonId person,
        String name,
        String office,
        String matter,
        @Nullable BigDecimal limitGbp,
        boolean seal,
        Term term,
        String approvedBy,
        LocalDate approvedOn) {

    /** @throws IllegalArgumentException if a text is missing or too long, or the amount is none */
    public NewSignatory {
        reference = Text.required("reference", reference, NewSchemeEntry.REFERENCE);
        name = Text.optional("name", name, Text.LINE);
        office = Text.required("office", office, Text.LINE);
        matter = Text.optional("type of agreement", matter, Text.LINE);
        approvedBy = Text.required("body that approved it", approvedBy, Text.LINE);
        if (person == null && name.isEmpty()) {
            throw new IllegalArgumentException("Choose the person, or enter the name of the signatory.");
        }
        if (limitGbp != null && (limitGbp.signum() < 0 || limitGbp.scale() > 2 || limitGbp.precision() > 17)) {
            throw new IllegalArgumentException("Give the limit in pounds and pence, such as 250000.00.");
        }
    }
}

package concordat.domain.scheme;

import concordat.domain.shared.Matter;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An authorised signatory, as rules and pages read them.
 *
 * @param organisationName how the organisation is called for short
 * @param person null if only the name is known
 * @param matter the type of agreement for which that holds; blank for any
 * @param limitGbp up to what value, in pounds; null means without a limit
 * @param seal whether they may attest the organisation's seal
 */
public record SignatoryLine(
        SignatoryId id,
        PartnershipId partnership,
        OrganisationId organisation,
        String organisationName,
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

    /** Name and office, such as "Hana Sample, Chief Executive". */
    public String words() {
        return name + ", " + office;
    }

    /** Whether they sign agreements of that type. */
    boolean isFor(String type) {
        return matter.isEmpty() || Matter.same(matter, type);
    }
}

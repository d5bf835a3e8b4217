package concordat.domain.scheme;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import java.time.LocalDate;

/**
 * An entry of a scheme, as rules and pages read it.
 *
 * @param organisationName how the organisation is called for short
 * @param holder who may decide, in words
 * @param approvedBy the body that approved it
 */
public record SchemeLine(
        SchemeEntryId id,
        PartnershipId partnership,
        OrganisationId organisation,
        String organisationName,
        String reference,
        Power power,
        String holder,
        Term term,
        String approvedBy,
        LocalDate approvedOn) {}

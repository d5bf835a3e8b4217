package concordat.domain.pathway;

import concordat.domain.partner.OrganisationKind;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.Optional;

/** What the rules of status tracks need to know of organisations. */
public interface TrustFacts {
    /** The name of that trust on that day; none unless it is an NHS trust or foundation trust of the partnership. */
    Optional<String> nameOf(OrganisationId trust, PartnershipId partnership, LocalDate day);

    /** What kind of organisation it is; none if the actor may not see it. */
    Optional<OrganisationKind> kindOf(OrganisationId trust);
}

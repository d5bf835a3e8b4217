package concordat.domain.risk;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PurposeId;
import java.util.Set;

/** What the rules of principal risks need to know of partnerships, their aims and their committees. */
public interface RiskFacts {
    /** The organisations of a partnership; none if there is no such partnership. */
    Set<OrganisationId> partnersOf(PartnershipId partnership);

    /** The purposes of the partnership's announced or executed agreements that the actor may see. */
    Set<PurposeId> aimsOf(PartnershipId partnership);

    /** The parties of a committee of that partnership; none if it has no such committee. */
    Set<OrganisationId> partiesOf(CommitteeId committee, PartnershipId partnership);
}

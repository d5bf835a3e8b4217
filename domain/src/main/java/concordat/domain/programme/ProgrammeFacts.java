package concordat.domain.programme;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PurposeId;
import java.util.List;
import java.util.Set;

/** What the rules of programmes need to know of partnerships and agreements. */
public interface ProgrammeFacts {
    /** The organisations of a partnership; none if there is no such partnership. */
    Set<OrganisationId> partnersOf(PartnershipId partnership);

    /** Whether the organisation is in any partnership. */
    boolean isPartner(OrganisationId organisation);

    /** Whether that agreement is one of the partnership and the actor may see it. */
    boolean isAgreement(AgreementId agreement, PartnershipId partnership);

    /** The purposes of the partnership's announced or executed agreements that the actor may see. */
    Set<PurposeId> aimsOf(PartnershipId partnership);

    /** The services of those organisations, those that were taken off the catalogue too. */
    Set<ServiceId> servicesOf(List<OrganisationId> organisations);
}

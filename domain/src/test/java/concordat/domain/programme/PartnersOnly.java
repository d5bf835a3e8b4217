package concordat.domain.programme;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PurposeId;
import java.util.List;
import java.util.Set;

/** Facts of a partnership that has partners and nothing else. */
record PartnersOnly(Set<OrganisationId> partners) implements ProgrammeFacts {
    @Override
    public Set<OrganisationId> partnersOf(PartnershipId partnership) {
        return partners;
    }

    @Override
    public boolean isPartner(OrganisationId organisation) {
        return partners.contains(organisation);
    }

    @Override
    public boolean isAgreement(AgreementId agreement, PartnershipId partnership) {
        return false;
    }

    @Override
    public Set<PurposeId> aimsOf(PartnershipId partnership) {
        return Set.of();
    }

    @Override
    public Set<ServiceId> servicesOf(List<OrganisationId> organisations) {
        return Set.of();
    }
}

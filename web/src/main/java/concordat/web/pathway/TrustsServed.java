package concordat.web.pathway;

import concordat.domain.partner.OrganisationKind;
import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.PartnershipSheet;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.pathway.ReadingStatus;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The trusts whose tracks the reader keeps on record as governance officer, each with its partnership. */
@RequestScoped
public class TrustsServed {
    private static final Set<OrganisationKind> TRUSTS = Set.of(OrganisationKind.NHS_TRUST, OrganisationKind.NHS_FT);

    private final Map<OrganisationSheet, PartnershipId> trusts = new LinkedHashMap<>();

    @Inject
    TrustsServed(ReadingStatus reading, ReadingPartners partners) {
        Set<OrganisationId> served = reading.served();
        if (served.isEmpty()) {
            return;
        }
        for (PartnershipSheet partnership : partners.partnerships()) {
            partnership.parties().stream()
                    .filter(each -> served.contains(each.id()) && TRUSTS.contains(each.kind()))
                    .forEach(each -> trusts.putIfAbsent(each, partnership.id()));
        }
    }

    Map<OrganisationSheet, PartnershipId> all() {
        return trusts;
    }
}

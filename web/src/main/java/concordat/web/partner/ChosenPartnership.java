package concordat.web.partner;

import concordat.domain.partner.PartnershipSheet;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.shared.NotFound;
import concordat.web.look.Option;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The partnership in which something new is put on record: the one that the address names, else the first of those that
 * the person works in.
 */
@Named
@RequestScoped
public class ChosenPartnership {
    private final List<PartnershipSheet> partnerships;
    private final PartnershipSheet partnership;

    @Inject
    ChosenPartnership(ReadingPartners partners, Query query) {
        partnerships = partners.partnerships();
        partnership = partnerships.stream()
                .filter(each ->
                        query.get("partnership").isEmpty() || each.id().value().equals(query.id("partnership")))
                .findFirst()
                .orElseThrow(() -> new NotFound("partnership"));
    }

    /** The one that is chosen. */
    public PartnershipSheet sheet() {
        return partnership;
    }

    public String getName() {
        return partnership.name();
    }

    /** The other partnerships, to change to. */
    public List<Option> getOthers() {
        return partnerships.stream()
                .filter(each -> !each.id().equals(partnership.id()))
                .map(each -> Option.of(each.id().value(), each.name()))
                .toList();
    }
}

package concordat.domain.partner;

import concordat.domain.shared.PartnershipId;
import java.util.List;
import java.util.Optional;

/**
 * A partnership.
 *
 * @param label the label under which it goes on the day that was asked for, if it has one
 * @param labels all its labels, the oldest first
 * @param parties in the order in which they name themselves
 */
public record PartnershipSheet(
        PartnershipId id,
        String code,
        String name,
        boolean fictional,
        Optional<String> label,
        List<DatedName> labels,
        List<OrganisationSheet> parties) {
    public PartnershipSheet {
        labels = List.copyOf(labels);
        parties = List.copyOf(parties);
    }
}

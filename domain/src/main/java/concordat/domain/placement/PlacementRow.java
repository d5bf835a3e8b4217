package concordat.domain.placement;

import concordat.domain.programme.ServiceId;
import concordat.domain.shared.OrganisationId;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Placements as the register shows them.
 *
 * @param organisationName the short name of the organisation that runs the service
 * @param tariff of the tariff year in which the academic year begins; null if there is none
 */
public record PlacementRow(
        PlacementId id,
        ServiceId service,
        String serviceName,
        OrganisationId organisation,
        String organisationName,
        Profession profession,
        int year,
        PlacementCounts counts,
        boolean fictional,
        @Nullable TariffDraft tariff) {
    /** Weeks used, times tariff, times market forces factor, in pounds, unrounded; empty if there is no tariff (AG-11). */
    public Optional<BigDecimal> income() {
        return Optional.ofNullable(tariff).map(each -> each.income(counts.weeksUsed()));
    }
}

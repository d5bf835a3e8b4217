package concordat.domain.placement;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What placements come to together.
 *
 * @param records how many there are
 * @param answered how many students answered
 * @param income in pounds, unrounded, of those for which there is a tariff
 * @param withoutTariff for how many there is none
 */
public record PlacementTotals(
        long records,
        long places,
        long used,
        BigDecimal weeksOffered,
        BigDecimal weeksUsed,
        long satisfied,
        long answered,
        BigDecimal income,
        long withoutTariff) {
    /** How many students were satisfied of all who answered, if any did. */
    public Optional<Share> feedback() {
        return answered == 0 ? Optional.empty() : Optional.of(new Share(satisfied, answered));
    }
}

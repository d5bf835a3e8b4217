package concordat.domain.placement;

import static concordat.domain.placement.PlacementRule.MARKET_FORCES_ARE_PLAUSIBLE;
import static concordat.domain.placement.PlacementRule.TARIFF_IS_AN_AMOUNT;
import static concordat.domain.placement.PlacementRule.TARIFF_IS_OF_A_GROUP;
import static concordat.domain.placement.PlacementRule.YEAR_IS_PLAUSIBLE;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import java.math.BigDecimal;

/**
 * The tariff of a year as somebody enters it (AG-11).
 *
 * @param organisation to which it is paid
 * @param year in which the tariff year begins, on 1 April
 * @param pencePerWeek for one week of one student, before the market forces factor
 * @param marketForces the market forces factor (MFF) of that organisation
 * @param source where it is published
 * @param confirmed whether somebody has checked it against the source
 */
public record TariffDraft(
        OrganisationId organisation,
        int year,
        TariffGroup group,
        long pencePerWeek,
        BigDecimal marketForces,
        String source,
        boolean confirmed) {
    private static final BigDecimal LEAST = new BigDecimal("0.5");
    private static final BigDecimal MOST = new BigDecimal("2");
    private static final long MOST_PENCE = 100_000_000L;
    private static final int DECIMALS = 6;

    /**
     * @throws IllegalArgumentException if the source is missing or too long
     * @throws concordat.domain.shared.RuleBroken if year, amount or factor cannot be
     */
    public TariffDraft {
        source = Text.required("source", source, Text.LINE);
        marketForces = marketForces.stripTrailingZeros();
        TARIFF_IS_OF_A_GROUP.require(group != TariffGroup.NONE);
        YEAR_IS_PLAUSIBLE.require(Years.isPlausible(year));
        TARIFF_IS_AN_AMOUNT.require(pencePerWeek > 0 && pencePerWeek <= MOST_PENCE);
        MARKET_FORCES_ARE_PLAUSIBLE.require(marketForces.compareTo(LEAST) >= 0
                && marketForces.compareTo(MOST) <= 0
                && marketForces.scale() <= DECIMALS);
    }

    /** What so many weeks come to, in pounds, unrounded. */
    public BigDecimal income(BigDecimal weeks) {
        return weeks.multiply(BigDecimal.valueOf(pencePerWeek))
                .multiply(marketForces)
                .movePointLeft(2);
    }
}

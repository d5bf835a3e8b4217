package concordat.domain.agreement.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which risks a register shows.
 *
 * @param closed whether those that are closed, instead of those that are open
 * @param atLeast the lowest current score
 * @param reviewBefore only those whose review is due before that day; null for all
 */
public record RiskFilter(boolean closed, int atLeast, @Nullable LocalDate reviewBefore) {
    /** All that are open. */
    public static RiskFilter open() {
        return new RiskFilter(false, 1, null);
    }
}

package concordat.domain.pathway.criterion;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of reckoning a criterion from a measure.
 *
 * @param verdict null if it cannot be told, because values are missing
 * @param numerator how many of the latest counts; null if it is no share
 * @param value what was compared with the threshold, a share in per cent; rounded to be shown, never to be compared (US-6); null if
 *     there is none
 * @param asAt the day of which the latest value tells; null if there is none
 * @param arithmetic how it was reckoned, in words
 */
public record Reckoning(
        @Nullable Verdict verdict,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable LocalDate asAt,
        String arithmetic) {
    static Reckoning impossible(String why) {
        return new Reckoning(null, null, null, null, null, why);
    }
}

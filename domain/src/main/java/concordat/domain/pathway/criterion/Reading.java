package concordat.domain.pathway.criterion;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value of a measure that stands: a number, or how many of how many (US-6).
 *
 * @param from the first day of its period
 * @param asAt the day of which it tells
 * @param value null if it is a share
 * @param numerator null, as the denominator, if it is a number
 */
public record Reading(
        LocalDate from,
        LocalDate asAt,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {}

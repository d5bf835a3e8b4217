package concordat.domain.agreement.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an agreement can be broken off before its end.
 *
 * @param lastDay the day at whose end it can be broken off; null if that is the end of each full year from its effective
 *     date
 * @param notice how long before that notice must be given; null if not recorded
 */
public record BreakClause(@Nullable LocalDate lastDay, @Nullable NoticePeriod notice) {
    /** At the end of that day. */
    public static BreakClause on(LocalDate lastDay, @Nullable NoticePeriod notice) {
        return new BreakClause(lastDay, notice);
    }

    /** At the end of each full year. */
    public static BreakClause eachYear(@Nullable NoticePeriod notice) {
        return new BreakClause(null, notice);
    }
}

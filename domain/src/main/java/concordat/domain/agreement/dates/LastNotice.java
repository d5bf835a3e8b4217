package concordat.domain.agreement.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By when a party has to give notice.
 *
 * @param lastDay the last day for its notice before the present end; null if its notice period is not recorded, or there is
 *     no end before which it would have to be given
 * @param workingDay the same, or the last working day before it
 * @param endIfToday the first day on which the agreement would no longer apply if it gave notice to end it today; null if
 *     its notice period is not recorded, or that is no earlier than the end that it has anyway
 */
public record LastNotice(
        PartyNotice party,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate workingDay,
        @Nullable LocalDate endIfToday) {
    /** The last day for its notice, if it can be told. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(lastDay);
    }
}

package concordat.domain.board;

import java.time.LocalDate;

/**
 * An instant on both clocks of the record.
 *
 * @param trueAt the date at whose end facts were true, Europe/London
 * @param knownAt the position in the journal up to which they count as known
 */
public record BothClocks(LocalDate trueAt, long knownAt) {
    /** @throws IllegalArgumentException if the position is negative */
    public BothClocks {
        if (knownAt < 0) {
            throw new IllegalArgumentException("A journal position is never negative");
        }
    }
}

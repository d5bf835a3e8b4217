package concordat.web.committee;

import concordat.domain.shared.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A term as people enter it: with its first and its last day. */
final class TermFields {
    private TermFields() {}

    /** @throws IllegalArgumentException if there is no first day, or the last is before it */
    static Term term(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null) {
            throw new IllegalArgumentException("Enter the first day.");
        }
        return new Term(first, last == null ? null : last.plusDays(1));
    }
}

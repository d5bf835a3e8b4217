package concordat.domain.partner;

import concordat.domain.shared.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What something was called for a time. Either date may be unrecorded: nobody knows, or nobody has said, when the name
 * began; no end means that it is still used.
 *
 * @param from the first day, if it is recorded
 * @param until the first day on which it was no longer used, if there is one
 */
public record DatedName(String name, @Nullable LocalDate from, @Nullable LocalDate until) {
    /** The longest name, in characters. */
    public static final int LIMIT = 300;

    /** @throws IllegalArgumentException if the name is missing or too long, or it ends before it begins */
    public DatedName {
        name = Text.required("name", name, LIMIT);
        if (from != null && until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("The end date must be after the start date.");
        }
    }

    /** A name of which no dates are recorded, and which is used now. */
    public static DatedName undated(String name) {
        return new DatedName(name, null, null);
    }

    /** Whether it was used on that day, as far as is recorded. */
    public boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** Whether there is a day on which both were used, as far as is recorded. */
    public boolean overlaps(DatedName other) {
        return (until == null || other.from == null || other.from.isBefore(until))
                && (other.until == null || from == null || from.isBefore(other.until));
    }
}

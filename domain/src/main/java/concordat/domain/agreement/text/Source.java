package concordat.domain.agreement.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a clause came from.
 *
 * @param instrument the instrument that gave it these words; null for the text as it was first executed
 * @param name what people call it, such as "Variation 2"
 * @param from from which day on it has these words; null for the original
 */
public record Source(@Nullable InstrumentId instrument, String name, @Nullable LocalDate from) {
    /** The text as it was first executed. */
    public static final Source ORIGINAL = new Source(null, "Original text", null);

    /** Whether the clause is as it was first executed. */
    public boolean isOriginal() {
        return instrument == null;
    }
}

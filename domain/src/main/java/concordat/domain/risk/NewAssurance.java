package concordat.domain.risk;

import concordat.domain.shared.Text;
import java.time.LocalDate;

/**
 * Evidence that controls work, as somebody wants to put it on record.
 *
 * @param source who or what gave it, such as "Internal audit"
 * @param on the day on which it was given
 */
public record NewAssurance(LineOfDefence line, String text, String source, LocalDate on) {
    /** @throws IllegalArgumentException if a text is missing or too long */
    public NewAssurance {
        text = Text.required("assurance", text, Text.SENTENCE);
        source = Text.required("source", source, Text.LINE);
    }
}

package concordat.domain.calendar;

import concordat.domain.shared.Text;
import java.time.LocalDate;

/** A proclaimed day as somebody puts it on record. */
public record NewProclaimedDay(LocalDate day, boolean holiday, String name, String source, String reason) {
    /** @throws IllegalArgumentException if something is missing or too long */
    public NewProclaimedDay {
        name = Text.required("name of the day", name, Text.LINE);
        source = Text.required("source of the proclamation", source, Text.LINE);
        reason = Text.required("reason", reason, Text.SENTENCE);
    }
}

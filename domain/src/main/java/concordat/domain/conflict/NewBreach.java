package concordat.domain.conflict;

import concordat.domain.meeting.InterestType;
import concordat.domain.shared.Text;
import java.time.LocalDate;

/**
 * An undeclared interest that was found later.
 *
 * @param interest what the interest is
 * @param foundOn when it was found
 * @param reportedBy who reported it, in words
 */
public record NewBreach(InterestType type, String interest, LocalDate foundOn, String reportedBy) {
    public NewBreach {
        interest = Text.required("interest", interest, Text.SENTENCE);
        reportedBy = Text.required("name of who reported it", reportedBy, Text.LINE);
    }
}

package concordat.domain.escalation;

import concordat.domain.shared.Text;
import java.time.LocalDate;

/**
 * What is escalated or referred.
 *
 * @param issue in a line
 * @param reason why this body cannot settle it
 * @param asked what the receiving body is asked to do
 * @param answerBy by when it is asked to have dealt with it
 */
public record NewEscalation(
        EscalationKind kind,
        Receiver to,
        String issue,
        String reason,
        String asked,
        LocalDate answerBy,
        Concerning concerning) {
    public NewEscalation {
        issue = Text.required("issue", issue, Text.LINE);
        reason = Text.required("reason", reason, Text.SENTENCE);
        asked = Text.required("request to the receiving body", asked, Text.SENTENCE);
    }
}

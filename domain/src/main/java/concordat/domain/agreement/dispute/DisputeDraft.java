package concordat.domain.agreement.dispute;

import concordat.domain.agreement.text.ClauseId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dispute that a party raises. Days are days in Europe/London.
 *
 * @param wanted what the party asks for
 * @param clause the clause concerned; null if it is about none in particular
 * @param notified the day on which the others were notified: from it on the first step has its time
 */
public record DisputeDraft(
        OrganisationId raisedBy,
        List<OrganisationId> against,
        String subject,
        String wanted,
        @Nullable ClauseId clause,
        LocalDate notified,
        Ladder ladder) {
    /** @throws IllegalArgumentException if a text is missing or too long */
    public DisputeDraft {
        against = List.copyOf(against);
        subject = Text.required("subject", subject, Text.LINE);
        wanted = Text.required("remedy that is asked for", wanted, Text.SENTENCE);
    }

    /** The same about that clause. */
    public DisputeDraft about(@Nullable ClauseId other) {
        return new DisputeDraft(raisedBy, against, subject, wanted, other, notified, ladder);
    }
}

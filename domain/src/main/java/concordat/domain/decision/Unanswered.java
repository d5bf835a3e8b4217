package concordat.domain.decision;

import concordat.domain.shared.DecisionId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A written resolution that waits for the answer of a member (BM-5).
 *
 * @param reference of the decision
 * @param committeeName whose it is
 * @param deadline until when it can be answered
 */
public record Unanswered(
        DecisionId decision,
        PartnershipId partnership,
        String reference,
        String question,
        String committeeName,
        Instant deadline) {

    /** Whether its deadline is so near on that day that the member is reminded. */
    public boolean isReminderDue(LocalDate today, int reminderDays) {
        return !today.plusDays(reminderDays).isBefore(LocalDate.ofInstant(deadline, Term.LONDON));
    }
}

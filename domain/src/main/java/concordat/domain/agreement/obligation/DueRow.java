package concordat.domain.agreement.obligation;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A due date as lists show it, on a day.
 *
 * @param owedByName who owes it on that day, by the short name
 * @param owedTo to whom it is owed on that day, joined by "; "
 * @param responsible who answers for it at the party that owes it; null if nobody is named
 * @param met the day on which it was met, by what was put on record last; null if it was not
 */
public record DueRow(
        ObligationId obligation,
        AgreementId agreement,
        String agreementReference,
        String agreementTitle,
        String title,
        OrganisationId owedBy,
        String owedByName,
        String owedTo,
        @Nullable String responsible,
        LocalDate due,
        DueStatus status,
        @Nullable LocalDate met) {

    /** By how many days it is late on that day, or was met late; 0 if it is not. */
    public long lateDays(LocalDate day) {
        return status.lateDays(due, met, day);
    }

    /** Whether its day has passed and it is still to be met. */
    public boolean isOverdue(LocalDate day) {
        return status.isOverdue(due, day);
    }
}

package concordat.domain.board;

import concordat.domain.agreement.obligation.DueStatus;
import concordat.domain.agreement.obligation.Recurrence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One due date of an obligation, on the date of a report (AG-1).
 *
 * @param number of the obligation, within its agreement
 * @param owedBy who owes it on that day, after novations, by the short name
 * @param owedTo to whom it is owed on that day, joined by "; "
 * @param responsible who answers for it at the party that owes it; null if nobody is named
 * @param met the day on which it was met, by what was put on record last; null if it was not
 * @param evidence what shows that it was met, in words; null if it was not
 * @param answers what those to whom it is owed said of that, a line to each; null if nobody has said anything
 */
public record ObligationDueRow(
        String agreementReference,
        String agreementTitle,
        int number,
        String title,
        @Nullable String details,
        @Nullable String clause,
        String owedBy,
        String owedTo,
        @Nullable String responsible,
        Recurrence recurrence,
        LocalDate due,
        DueStatus status,
        @Nullable LocalDate met,
        @Nullable String evidence,
        @Nullable String answers) {

    /** By how many days it is late on that day, or was met late; 0 if it is not. */
    public int lateDays(LocalDate day) {
        return (int) status.lateDays(due, met, day);
    }

    /** Whether its day has passed and it is still to be met. */
    public boolean isOverdue(LocalDate day) {
        return status.isOverdue(due, day);
    }
}

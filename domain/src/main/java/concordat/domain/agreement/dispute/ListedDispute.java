package concordat.domain.agreement.dispute;

import concordat.domain.agreement.Deadline;
import concordat.domain.shared.WorkingDays;
import java.time.LocalDate;

/**
 * A dispute of a list, with how the time of its step stands today.
 *
 * @param clock in words; empty once it is over
 */
public record ListedDispute(DisputeRow dispute, String clock, boolean overdue) {
    static ListedDispute of(DisputeRow row, LocalDate today, WorkingDays calendar) {
        Deadline deadline = row.deadline();
        return deadline == null
                ? new ListedDispute(row, "", false)
                : new ListedDispute(row, deadline.words(today, calendar), deadline.isOverdueOn(today));
    }

    static boolean isDue(DisputeRow row, int ahead, LocalDate today, WorkingDays calendar) {
        Deadline deadline = row.deadline();
        return deadline != null && deadline.isWithin(ahead, today, calendar);
    }
}

package concordat.domain.appraisal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When the next joint appraisal of a post is due, and how that stands on a day; computed, never typed (AG-14).
 *
 * @param due the last day for it; null if none is due any more, because the post has ended
 */
public record AppraisalDue(@Nullable LocalDate due, LocalDate today, int alertDays) {
    /**
     * @param last the last appraisal; null if there was none
     * @param lastDay of the post; null while it runs on
     * @param months after how many the next one is due
     */
    public static AppraisalDue of(
            LocalDate start,
            @Nullable LocalDate last,
            @Nullable LocalDate lastDay,
            int months,
            LocalDate today,
            int alertDays) {
        LocalDate next = (last == null ? start : last).plusMonths(months);
        boolean over = lastDay != null && (lastDay.isBefore(next) || lastDay.isBefore(today));
        return new AppraisalDue(over ? null : next, today, alertDays);
    }

    /** Whether it should have been held before today. */
    public boolean isOverdue() {
        return due != null && due.isBefore(today);
    }

    /** Whether its officers are to see it: it is overdue, or soon due. */
    public boolean isNear() {
        return due != null && !due.isAfter(today.plusDays(alertDays));
    }

    /** In words, such as "Overdue by 12 days". */
    public String words() {
        if (due == null) {
            return "None is due any more";
        }
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return "Overdue by " + counted(-days);
        }
        return days == 0 ? "Due today" : "Due in " + counted(days);
    }

    private static String counted(long days) {
        return days + (days == 1 ? " day" : " days");
    }
}

package concordat.domain.agreement.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Where a due date stands on a day; computed, never kept. The most urgent comes first. */
public enum DueStatus {
    OVERDUE("Overdue"),
    RETURNED("Returned"),
    AWAITING_ACCEPTANCE("Met, awaiting acceptance"),
    DUE_SOON("Due soon"),
    NOT_YET_DUE("Not yet due"),
    ACCEPTED("Accepted"),
    WAIVED("Waived"),
    /** Nobody met it before the obligation was closed. */
    LAPSED("Lapsed");

    private final String words;

    DueStatus(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Whether something is still to be done about it, by one side or the other. */
    public boolean isOpen() {
        return compareTo(NOT_YET_DUE) <= 0;
    }

    /** Whether the party that owes it has still to meet it. */
    public boolean isOwed() {
        return isOpen() && this != AWAITING_ACCEPTANCE;
    }

    /** By how many days something due on that day and in this standing is late, or was met late; 0 if it is not. */
    public long lateDays(LocalDate due, @Nullable LocalDate met, LocalDate today) {
        LocalDate until = isOwed() ? today : met;
        boolean counted = isOpen() || this == ACCEPTED;
        return until == null || !counted ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, until));
    }

    /** Whether something due on that day has passed and is still to be met. */
    public boolean isOverdue(LocalDate due, LocalDate today) {
        return isOwed() && due.isBefore(today);
    }
}

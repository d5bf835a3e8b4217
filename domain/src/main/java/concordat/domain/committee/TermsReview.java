package concordat.domain.committee;

import concordat.domain.shared.CommitteeId;
import java.time.LocalDate;

/**
 * When the terms of reference by which a committee works are to be reviewed, and until when it can meet if they are not
 * (LF-7).
 *
 * @param version the number of the version in force
 * @param dueOn the day by which its parent bodies are to have reviewed it
 * @param graceDays for how many days after that day meetings can still be opened
 */
public record TermsReview(int version, LocalDate dueOn, int graceDays) {

    /** The last day on which a meeting can be opened without a review. */
    public LocalDate lastDay() {
        return dueOn.plusDays(graceDays);
    }

    /** Whether the review should have been made before that day. */
    public boolean isOverdue(LocalDate day) {
        return day.isAfter(dueOn);
    }

    /** Whether no meeting can be opened on that day any more. */
    public boolean isOutOfDate(LocalDate day) {
        return day.isAfter(lastDay());
    }

    /** A version in force whose review was due before some day. */
    public record Due(CommitteeId committee, int version, LocalDate dueOn) {}
}

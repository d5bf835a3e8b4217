package concordat.domain.board;

import concordat.domain.committee.LegalForm;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of the terms of reference of a committee (6.12, LF-7).
 *
 * @param approvedBy which bodies approved it and when, a line to each; null if nothing is on record of that
 * @param review the day by which it is to be reviewed
 */
public record TermsRow(
        String committeeName, LegalForm form, int version, @Nullable String approvedBy, Term term, LocalDate review) {

    /** How it stands on that day. */
    public Status status(LocalDate day) {
        if (!term.includes(day)) {
            return term.from().isAfter(day) ? Status.NOT_YET : Status.REPLACED;
        }
        return day.isAfter(review) ? Status.REVIEW_OVERDUE : Status.IN_FORCE;
    }

    /** How a version of terms of reference stands. */
    public enum Status {
        NOT_YET("Not yet in force"),
        IN_FORCE("In force"),
        REVIEW_OVERDUE("In force, review overdue"),
        REPLACED("No longer in force");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        /** What people call it. */
        public String words() {
            return words;
        }
    }
}

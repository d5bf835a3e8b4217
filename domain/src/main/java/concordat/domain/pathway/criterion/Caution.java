package concordat.domain.pathway.criterion;

/**
 * Why what is told of a criterion has to be read with care.
 *
 * @param kind what it is
 * @param words a sentence for a reader
 */
public record Caution(Kind kind, String words) {
    /** What there can be to be careful about. */
    public enum Kind {
        /** The criterion is remembered, and nobody has checked it. */
        CRITERION_UNCONFIRMED(false),
        /** Judged, and nobody else has confirmed it. */
        ASSESSMENT_UNCONFIRMED(false),
        /** Judged by an earlier version of the criterion. */
        CRITERION_CHANGED(true),
        NO_EVIDENCE(false),
        /** Evidence was withdrawn after it was confirmed. */
        EVIDENCE_WITHDRAWN(true),
        /** A record that is evidence says something else now than when it was noted. */
        RECORD_CHANGED(true),
        /** All evidence is older than the partnership takes as recent. */
        EVIDENCE_STALE(true),
        REVIEW_OVERDUE(true),
        NO_MEASURE(false),
        STEP_OVERDUE(false);

        private final boolean questions;

        Kind(boolean questions) {
            this.questions = questions;
        }

        /** Whether it puts in question that a criterion is met. */
        public boolean questions() {
            return questions;
        }
    }
}

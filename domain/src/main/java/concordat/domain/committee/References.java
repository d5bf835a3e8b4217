package concordat.domain.committee;

import concordat.domain.shared.CommitteeId;

/** The numbers by which people refer to things: for each committee, series and year 1, 2, 3 …, gap-free, never reused. */
public interface References {
    /** The next number; it is taken when the transaction commits, and not taken if it rolls back. */
    int next(CommitteeId committee, Series series, int year);

    /** What is numbered, and what its references look like. */
    enum Series {
        DECISION("%s/%d/%03d"),
        MEETING("%s/M/%d/%02d"),
        ACTION("%s/A/%d/%03d"),
        WRITTEN_RESOLUTION("%s/WR/%d/%02d"),
        CHAIRS_ACTION("%s/CA/%d/%02d"),
        BREACH("%s/B/%d/%02d"),
        ESCALATION("%s/E/%d/%02d");

        private final String pattern;

        Series(String pattern) {
            this.pattern = pattern;
        }

        /** The reference, such as "LPT-NHFT-UOL/2026/014". */
        public String reference(String code, int year, int number) {
            return String.format(pattern, code, year, number);
        }
    }
}

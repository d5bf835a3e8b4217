package concordat.domain.decision;

/** What came of the review of a decision that a breach touches (COI-13). */
public enum ReviewResult {
    STANDS("Stands"),
    REFERRED_BACK("Referred back to the committee");

    private final String words;

    ReviewResult(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

package concordat.domain.agreement;

/** What came of a review. */
public enum ReviewOutcome {
    NO_CONCERNS("No concerns"),
    CHANGES_ASKED_FOR("Changes asked for"),
    NOT_NEEDED("Not needed");

    private final String words;

    ReviewOutcome(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

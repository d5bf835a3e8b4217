package concordat.domain.agreement;

/** What a review of one kind says of the draft as it reads now. */
public enum ReviewStanding {
    NOT_ASKED_FOR("not asked for yet"),
    AWAITED("asked for, and awaited"),
    OF_AN_EARLIER_WORDING("of an earlier wording"),
    CHANGES_ASKED_FOR("changes are asked for"),
    DONE("done");

    private final String words;

    ReviewStanding(String words) {
        this.words = words;
    }

    /** What people call it, within a sentence. */
    public String words() {
        return words;
    }
}

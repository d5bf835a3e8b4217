package concordat.domain.minutes;

/** How far minutes have come (MI-1). */
public enum MinutesState {
    DRAFTING("Draft"),
    CHAIR_REVIEW("Draft, with the chair"),
    UNCONFIRMED("Unconfirmed"),
    APPROVED("Approved"),
    APPROVED_WITH_AMENDMENTS("Approved with amendments"),
    SIGNED("Signed"),
    PUBLISHED("Published");

    private final String words;

    MinutesState(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Whether only officer and chair have them so far. */
    public boolean isDraft() {
        return this == DRAFTING || this == CHAIR_REVIEW;
    }

    /** Whether a meeting has approved them: nothing of them changes any more (MI-5). */
    public boolean isApproved() {
        return compareTo(APPROVED) >= 0;
    }

    /** What stands on each page of them, in words: "Draft" or "Unconfirmed"; blank once they are approved. */
    public String marker() {
        return isDraft() ? "Draft" : this == UNCONFIRMED ? "Unconfirmed" : "";
    }
}

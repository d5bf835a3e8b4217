package concordat.domain.meeting;

/** How far an item of the agenda has come. */
public enum ItemState {
    PENDING("Not yet reached"),
    OPEN("Under discussion"),
    DONE("Dealt with"),
    NEXT_BUSINESS("Not quorate: the meeting moved to the next business"),
    WITHDRAWN("Withdrawn");

    private final String words;

    ItemState(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

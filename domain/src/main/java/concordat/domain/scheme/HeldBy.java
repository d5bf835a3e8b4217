package concordat.domain.scheme;

/** Who may decide a matter by a scheme of reservation and delegation. */
public enum HeldBy {
    BOARD("Reserved to the board"),
    COMMITTEE("Delegated to a committee"),
    DECISION_MAKER("Delegated to the holder of a seat");

    private final String words;

    HeldBy(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

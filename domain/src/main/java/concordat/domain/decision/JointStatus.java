package concordat.domain.decision;

/** What the legs of a decision come to together (LF-3). */
public enum JointStatus {
    SINGLE("One body decides"),
    AGREED_BY_ALL("Agreed by all"),
    NOT_AGREED_BY_ALL("Not agreed by all");

    private final String words;

    JointStatus(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

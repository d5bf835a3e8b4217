package concordat.domain.decision;

/** How a decision was reached. */
public enum Mode {
    CONSENSUS("By consensus"),
    VOTE("By vote");

    private final String words;

    Mode(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

package concordat.domain.honorary;

/** What came of a check before somebody begins. */
public enum CheckResult {
    NOT_YET("Not yet done"),
    CLEARED("Cleared"),
    CONDITIONS("Cleared with conditions"),
    NOT_CLEARED("Not cleared"),
    NOT_NEEDED("Not needed");

    private final String words;

    CheckResult(String words) {
        this.words = words;
    }

    /** Whether it was done, and so has a date. */
    public boolean isDone() {
        return this == CLEARED || this == CONDITIONS || this == NOT_CLEARED;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

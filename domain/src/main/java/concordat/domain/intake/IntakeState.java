package concordat.domain.intake;

/** How far the bringing in of a file has come. */
public enum IntakeState {
    RECEIVED("Received"),
    CHECKING("Being checked"),
    CHECKED("Checked"),
    BRINGING_IN("Being brought in"),
    BROUGHT_IN("Brought in"),
    TAKEN_BACK("Taken back");

    private final String words;

    IntakeState(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Whether a job works on it, or is to. */
    public boolean isAtWork() {
        return this == CHECKING || this == BRINGING_IN;
    }
}

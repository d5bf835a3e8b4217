package concordat.domain.agreement.dispute;

/** How a dispute stands. */
public enum DisputeState {
    OPEN("Open"),
    SETTLED("Settled"),
    WITHDRAWN("Withdrawn"),
    /** It climbed the whole ladder, and nobody could settle it. */
    ENDED("Ended without settlement");

    private final String words;

    DisputeState(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

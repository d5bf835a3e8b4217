package concordat.domain.decision;

/** How far a question has come; what came of it is its {@link Outcome}, and how that stands its {@link Standing}. */
public enum DecisionState {
    OPEN("open"),
    DECLARED("declared"),
    NEXT_BUSINESS("closed for want of a quorum");

    private final String words;

    DecisionState(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

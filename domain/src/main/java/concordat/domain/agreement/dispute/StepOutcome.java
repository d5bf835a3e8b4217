package concordat.domain.agreement.dispute;

/** What came of a step of a dispute. */
public enum StepOutcome {
    SETTLED("Settled", DisputeState.SETTLED),
    /** On to the next step; after the last there is none. */
    NOT_SETTLED("Not settled", DisputeState.ENDED),
    WITHDRAWN("Withdrawn", DisputeState.WITHDRAWN);

    private final String words;
    private final DisputeState ending;

    StepOutcome(String words, DisputeState ending) {
        this.words = words;
        this.ending = ending;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** How the dispute stands if it ends with this outcome. */
    DisputeState ending() {
        return ending;
    }
}

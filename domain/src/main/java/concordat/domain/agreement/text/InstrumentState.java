package concordat.domain.agreement.text;

/** How far an instrument has come. */
public enum InstrumentState {
    /** Nobody has signed it yet. */
    DRAFT("Draft"),
    /** One party has signed: from here on it is not amended. */
    OUT_FOR_SIGNATURE("Out for signature"),
    /** All parties have signed. */
    EXECUTED("Executed"),
    /** It came to nothing. */
    WITHDRAWN("Withdrawn");

    private final String words;

    InstrumentState(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Whether it may still be signed or withdrawn. */
    public boolean isPending() {
        return this == DRAFT || this == OUT_FOR_SIGNATURE;
    }
}

package concordat.domain.decision;

/** How far a question has come; what came of it is its {@link Outcome}, and how that stands its {@link Standing}. */
public enum DecisionState {
    OPEN("open"),
    DECLARED("declared"),
    NEXT_BUSINESS("closed for want of a quorum"),
    /** Agreed by those present without a quorum: it binds nobody until it is ratified (QU-7). */
    PROVISIONAL("agreed provisionally"),
    /** Done by the chair between meetings: it has effect, and the next meeting ratifies it or does not (BM-3). */
    TAKEN("taken by the chair"),
    /** A written resolution that a member has called in: a meeting decides on it (BM-5). */
    CALLED_IN("called in to a meeting");

    private final String words;

    DecisionState(String words) {
        this.words = words;
    }

    /** Whether something was decided that a later decision can correct (VO-10). */
    public boolean isDecided() {
        return this == DECLARED || this == TAKEN;
    }

    /** Whether the committee has to ratify it in a later meeting. */
    public boolean asksForRatification() {
        return this == PROVISIONAL || this == TAKEN;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

package concordat.domain.decision;

/** What the arithmetic says. */
public enum Verdict {
    NOT_QUORATE("Not quorate"),
    CARRIED("Carried"),
    NOT_CARRIED("Not carried"),
    /** The votes are equal, and whoever presides has not yet used the casting vote, or said that they will not. */
    CASTING_VOTE_AWAITED("Equal votes: the casting vote is awaited"),
    /** Consensus was declared, but somebody asked for a vote (VO-1). */
    VOTE_AWAITED("A vote was asked for");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

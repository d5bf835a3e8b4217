package concordat.domain.decision;

/** How one vote was used. Absent and recused are neither of these: they are no votes at all. */
public enum Ballot {
    FOR("For"),
    AGAINST("Against"),
    ABSTAIN("Abstained"),
    NOT_VOTING("Did not vote");

    private final String words;

    Ballot(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

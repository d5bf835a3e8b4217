package concordat.domain.interest;

/** On what ground an entry is withheld from the published register. */
public enum WithholdingGround {
    PRIVACY("An overriding privacy interest"),
    LEGAL("A legal requirement");

    private final String words;

    WithholdingGround(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

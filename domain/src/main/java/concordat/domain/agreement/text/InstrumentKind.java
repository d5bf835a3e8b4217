package concordat.domain.agreement.text;

/** The ways in which the parties change an executed agreement (AG-7, AG-15). */
public enum InstrumentKind {
    VARIATION("Variation", true),
    /** The agreement goes on for longer. */
    EXTENSION("Extension", true),
    /** The parties agree something beside the text, which stays as it is. */
    SIDE_LETTER("Side letter", false),
    /** A party is replaced by another, as after a merger. */
    NOVATION("Novation", true),
    /** Another agreement takes its place. */
    SUPERSESSION("Supersession", false);

    private final String words;
    private final boolean changesTheText;

    InstrumentKind(String words, boolean changesTheText) {
        this.words = words;
        this.changesTheText = changesTheText;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Whether it can change clauses. */
    public boolean changesTheText() {
        return changesTheText;
    }

    /** What people call the one of that number, such as "Variation 2". */
    public String name(int number) {
        return words + " " + number;
    }
}

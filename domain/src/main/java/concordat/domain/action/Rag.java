package concordat.domain.action;

/** How an action is rated; the word always stands beside the colour (AC-5). */
public enum Rag {
    BLUE("Blue - closed"),
    GREEN("Green - on track"),
    AMBER("Amber - due soon or slipped"),
    RED("Red - overdue or slipped too often");

    private final String words;

    Rag(String words) {
        this.words = words;
    }

    /** The colour and what it means. */
    public String words() {
        return words;
    }
}

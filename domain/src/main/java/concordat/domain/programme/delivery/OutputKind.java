package concordat.domain.programme.delivery;

/** What came of a programme. */
public enum OutputKind {
    PAPER("Paper"),
    GUIDELINE("Guideline"),
    TRAINING("Training"),
    PRODUCT("Product"),
    EVENT("Event"),
    OTHER("Other");

    private final String words;

    OutputKind(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

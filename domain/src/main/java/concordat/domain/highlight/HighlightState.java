package concordat.domain.highlight;

/** How far a highlight report has come. */
public enum HighlightState {
    DRAFTING("Draft"),
    CHAIR_REVIEW("Draft, with the chair"),
    ISSUED("Issued");

    private final String words;

    HighlightState(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

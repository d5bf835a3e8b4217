package concordat.domain.meeting;

/** How a committee refers to the papers of a meeting (MT-9). */
public enum PaperStyle {
    /** A, B, and Ci, Cii where an item has several. */
    LETTERS("Letters, such as A, B, Ci, Cii"),
    /** By a pattern with the meeting's own date and the number of the item, such as PUB26/02/2.1. */
    NUMBERED("Numbers by a pattern, such as PUB26/02/2.1");

    private final String words;

    PaperStyle(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

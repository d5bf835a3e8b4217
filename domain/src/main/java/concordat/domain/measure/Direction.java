package concordat.domain.measure;

/** Which way a measure gets better. */
public enum Direction {
    INCREASE("An increase is better"),
    DECREASE("A decrease is better"),
    NEITHER("Neither is better");

    private final String words;

    Direction(String words) {
        this.words = words;
    }

    /** As it is put to a reader. */
    public String words() {
        return words;
    }
}

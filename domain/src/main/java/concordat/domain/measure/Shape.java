package concordat.domain.measure;

/** What a value of a measure is made of. */
public enum Shape {
    /** A count or an amount, in the unit of the measure. */
    NUMBER("A number"),
    /** How many of how many: the percentage is computed, and never typed (US-6). */
    SHARE("A share: how many of how many");

    private final String words;

    Shape(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

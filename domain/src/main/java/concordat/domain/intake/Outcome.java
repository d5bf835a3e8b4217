package concordat.domain.intake;

/** What happens to a row when the file is brought in. */
public enum Outcome {
    ADDED("Will be added"),
    THERE("There already, left as it is"),
    WRONG("Cannot be brought in");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

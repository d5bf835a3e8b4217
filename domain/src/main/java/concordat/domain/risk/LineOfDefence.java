package concordat.domain.risk;

/** Whose assurance it is that controls work (RK-4, domain.md 6.7). */
public enum LineOfDefence {
    FIRST("Line 1: those who do the work"),
    SECOND("Line 2: those who oversee it"),
    THIRD("Line 3: independent");

    private final String words;

    LineOfDefence(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

package concordat.domain.paper;

/** How far a paper assures its readers that what it reports on is under control (domain.md, 3.3). */
public enum AssuranceLevel {
    NONE("None"),
    LIMITED("Limited"),
    REASONABLE("Reasonable"),
    SUBSTANTIAL("Substantial");

    private final String words;

    AssuranceLevel(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

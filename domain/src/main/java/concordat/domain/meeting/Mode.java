package concordat.domain.meeting;

/** How an item is brought before the meeting; every item has exactly one (MT-7). */
public enum Mode {
    VERBAL("Verbal"),
    ENCLOSURE("Enclosure"),
    PRESENTATION("Presentation");

    private final String words;

    Mode(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Whether something is read or shown that needs a reference of its own. */
    public boolean hasPapers() {
        return this != VERBAL;
    }
}

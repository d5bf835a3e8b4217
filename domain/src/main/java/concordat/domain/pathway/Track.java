package concordat.domain.pathway;

/**
 * The three formal awards that people mean when they say "university hospital" or "teaching hospital"; each is separate
 * from the others (domain fact 3).
 */
public enum Track {
    UHA_MEMBERSHIP("University Hospital Association membership", false),
    UNIVERSITY_NAME("\"University\" in the trust's name", true),
    TEACHING_COMMITMENT("Significant teaching commitment", false);

    private final String words;
    private final boolean changesTheName;

    Track(String words, boolean changesTheName) {
        this.words = words;
        this.changesTheName = changesTheName;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Whether the award ends with a new name taking effect (US-2, US-3). */
    public boolean changesTheName() {
        return changesTheName;
    }
}

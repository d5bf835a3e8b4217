package concordat.domain.committee;

/** What the holder of a seat does on the committee. */
public enum Office {
    CHAIR("Chair"),
    VICE_CHAIR("Vice-chair"),
    MEMBER("Member");

    private final String words;

    Office(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

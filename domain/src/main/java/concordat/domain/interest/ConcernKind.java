package concordat.domain.interest;

/** What an interest, or an item of an agenda, can be about. */
public enum ConcernKind {
    ORGANISATION("Organisation"),
    PERSON("Person"),
    AGREEMENT("Agreement");

    private final String words;

    ConcernKind(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

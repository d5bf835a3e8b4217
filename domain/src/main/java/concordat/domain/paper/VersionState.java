package concordat.domain.paper;

/** How far a version of a paper has come (MT-11). */
public enum VersionState {
    DRAFT("Being written"),
    WITH_SPONSOR("With its sponsor"),
    SUBMITTED("With the secretary"),
    RETURNED("Returned to its author"),
    ACCEPTED("Accepted");

    private final String words;

    VersionState(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

package concordat.domain.document;

/** What a file is to the record that it belongs to. */
public enum DocumentKind {
    SIGNED_COPY("Signed copy"),
    SUPPORTING("Supporting document"),
    /** Comes with what was put on record as met, never by itself. */
    EVIDENCE("Evidence that an obligation was met");

    private final String words;

    DocumentKind(String words) {
        this.words = words;
    }

    /** Whether whoever keeps a file with the agreement by itself can say that it is this. */
    public boolean isChosen() {
        return this != EVIDENCE;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

package concordat.domain.document;

/** What a file is to the record that it belongs to. */
public enum DocumentKind {
    SIGNED_COPY("Signed copy"),
    SUPPORTING("Supporting document");

    private final String words;

    DocumentKind(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

package concordat.domain.action;

/** In what form something shows that an action is done. */
public enum EvidenceKind {
    TEXT("Statement"),
    LINK("Link"),
    FILE("File");

    private final String words;

    EvidenceKind(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

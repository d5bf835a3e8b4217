package concordat.domain.agreement;

/** How one agreement stands to another. */
public enum LinkKind {
    CHILD_OF("Child of"),
    DATA_SHARING_FOR("Covers the data sharing of"),
    RELATED_TO("Related to"),
    SUPERSEDED_BY("Superseded by");

    private final String words;

    LinkKind(String words) {
        this.words = words;
    }

    /** As it reads before the other agreement's title. */
    public String words() {
        return words;
    }
}

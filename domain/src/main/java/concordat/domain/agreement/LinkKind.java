package concordat.domain.agreement;

/** How one agreement stands to another. */
public enum LinkKind {
    CHILD_OF("Made under", "Parent of"),
    SCHEDULE_OF("Schedule of", "Has as a schedule"),
    DATA_SHARING_FOR("Covers the data sharing of", "Its data sharing is covered by"),
    RELATED_TO("Related to", "Related to"),
    SUPERSEDED_BY("Superseded by", "Supersedes");

    private final String words;
    private final String inverse;

    LinkKind(String words, String inverse) {
        this.words = words;
        this.inverse = inverse;
    }

    /** Whether the other agreement is above this one: such links make no circle. */
    public boolean isToParent() {
        return this == CHILD_OF || this == SCHEDULE_OF;
    }

    /** As it reads before the other agreement's title. */
    public String words() {
        return words;
    }

    /** As it reads on the other agreement, before the title of this one. */
    public String inverse() {
        return inverse;
    }
}

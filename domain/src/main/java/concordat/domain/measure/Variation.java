package concordat.domain.measure;

/** What the latest point says of how the measure varies (SP-3). */
public enum Variation {
    COMMON_CAUSE("Common cause: no significant change"),
    IMPROVEMENT("Special cause: improvement"),
    CONCERN("Special cause: concern"),
    SPECIAL_NEUTRAL("Special cause: neither better nor worse"),
    NOT_ENOUGH_DATA("Not enough data for statistical process control");

    private final String words;

    Variation(String words) {
        this.words = words;
    }

    /** As it is put to a reader: words beside any picture (SP-6). */
    public String words() {
        return words;
    }
}

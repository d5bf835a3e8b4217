package concordat.domain.board;

/** The part of a meeting that a row belongs to (PP-4). */
public enum Part {
    PART_1("Part 1"),
    PART_2("Part 2 (reserved business)");

    private final String words;

    Part(String words) {
        this.words = words;
    }

    /** As people say it, in the words of all three organisations. */
    public String words() {
        return words;
    }
}

package concordat.domain.shared;

/** The two parts of a meeting; in the words of the university, unreserved and reserved business (PP-6). */
public enum Part {
    PART_1("Part 1 (open business)"),
    PART_2("Part 2 (reserved business)");

    private final String words;

    Part(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

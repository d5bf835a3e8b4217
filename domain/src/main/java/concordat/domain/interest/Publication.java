package concordat.domain.interest;

/** Whether an entry of the register is published (COI-5). */
public enum Publication {
    PUBLISHED("Published"),
    WITHHELD("Withheld");

    private final String words;

    Publication(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

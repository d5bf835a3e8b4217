package concordat.domain.agreement.text;

/** The two parts of a text: the clauses, then the schedules. */
public enum ClausePart {
    MAIN("Clauses"),
    SCHEDULE("Schedules");

    private final String words;

    ClausePart(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** How a text refers to what has that number in this part, such as "7A" or "Schedule 2". */
    public String label(String number) {
        return this == SCHEDULE ? "Schedule " + number : number;
    }
}

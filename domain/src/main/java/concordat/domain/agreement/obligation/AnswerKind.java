package concordat.domain.agreement.obligation;

/** What a party to whom something is owed says about one of its due dates. */
public enum AnswerKind {
    /** It was met. */
    ACCEPTED("Accepted"),
    /** What is on record does not show that it was met. */
    RETURNED("Returned"),
    /** It need not be met this time. */
    WAIVED("Waived");

    private final String words;

    AnswerKind(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

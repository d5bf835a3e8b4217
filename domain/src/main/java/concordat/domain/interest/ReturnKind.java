package concordat.domain.interest;

/** What an annual return says (COI-3). */
public enum ReturnKind {
    CONFIRMED("Entries confirmed"),
    NIL("Nil return");

    private final String words;

    ReturnKind(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

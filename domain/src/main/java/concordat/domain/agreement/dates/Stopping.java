package concordat.domain.agreement.dates;

/** Whose notice keeps an agreement from renewing by itself. */
public enum Stopping {
    ANY_PARTY("the notice of any one party"),
    ALL_PARTIES("the notices of all parties");

    private final String words;

    Stopping(String words) {
        this.words = words;
    }

    /** As it follows "it renews unless stopped by". */
    public String words() {
        return words;
    }
}

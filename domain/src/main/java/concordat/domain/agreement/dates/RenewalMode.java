package concordat.domain.agreement.dates;

/** What happens when the term of an agreement has run (AG-1). */
public enum RenewalMode {
    FIXED("It ends with its term"),
    AUTO_RENEW("It renews by itself unless notice is given"),
    ROLLING("It runs on until notice is given");

    private final String words;

    RenewalMode(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

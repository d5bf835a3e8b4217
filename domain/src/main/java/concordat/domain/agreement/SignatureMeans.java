package concordat.domain.agreement;

/** How a party signed. */
public enum SignatureMeans {
    PAPER("On paper"),
    SEAL("Under seal"),
    ELECTRONIC("By another electronic signature service"),
    HERE("Electronically, in Concordat");

    private final String words;

    SignatureMeans(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

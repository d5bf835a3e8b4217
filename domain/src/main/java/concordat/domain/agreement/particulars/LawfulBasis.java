package concordat.domain.agreement.particulars;

/** The lawful bases of the UK GDPR, article 6(1). */
public enum LawfulBasis {
    CONSENT("Consent, article 6(1)(a)"),
    CONTRACT("Contract, article 6(1)(b)"),
    LEGAL_OBLIGATION("Legal obligation, article 6(1)(c)"),
    VITAL_INTERESTS("Vital interests, article 6(1)(d)"),
    PUBLIC_TASK("Public task, article 6(1)(e)"),
    LEGITIMATE_INTERESTS("Legitimate interests, article 6(1)(f)");

    private final String words;

    LawfulBasis(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

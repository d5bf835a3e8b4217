package concordat.domain.meeting;

/** The four types of interest (COI-4). */
public enum InterestType {
    FINANCIAL("Financial"),
    NON_FINANCIAL_PROFESSIONAL("Non-financial professional"),
    NON_FINANCIAL_PERSONAL("Non-financial personal"),
    INDIRECT("Indirect");

    private final String words;

    InterestType(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

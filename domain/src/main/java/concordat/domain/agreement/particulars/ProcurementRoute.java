package concordat.domain.agreement.particulars;

/** How an agreement came about under procurement law, the Procurement Act 2023 for contracts of today. */
public enum ProcurementRoute {
    /** Nothing is bought under it, so there is nothing to procure. */
    NOT_A_PROCUREMENT("Not a procurement", false),
    COMPETITIVE("Competitive procedure", false),
    FRAMEWORK("Call-off from a framework", false),
    /** Awarded without competition, which has to be justified. */
    DIRECT_AWARD("Direct award", true),
    /** Public bodies that pursue common aims in the public interest. */
    EXEMPT_COOPERATION("Exempt: cooperation between contracting authorities", true),
    EXEMPT_OTHER("Exempt on other grounds", true);

    private final String words;
    private final boolean reasoned;

    ProcurementRoute(String words, boolean reasoned) {
        this.words = words;
        this.reasoned = reasoned;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Whether it is on record with its ground. */
    public boolean needsGround() {
        return reasoned;
    }
}

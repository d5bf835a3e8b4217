package concordat.domain.partner;

/** What an organisation is in law; it decides which committees it can be a party to (LF-5). */
public enum OrganisationKind {
    NHS_TRUST("NHS trust"),
    NHS_FT("NHS foundation trust"),
    ICB("Integrated care board"),
    NHSE("NHS England"),
    LOCAL_AUTHORITY("Local authority"),
    COMBINED_AUTHORITY("Combined authority"),
    UNIVERSITY("University");

    private final String words;

    OrganisationKind(String words) {
        this.words = words;
    }

    /** Whether it is a part of the NHS. */
    public boolean isNhs() {
        return switch (this) {
            case NHS_TRUST, NHS_FT, ICB, NHSE -> true;
            case LOCAL_AUTHORITY, COMBINED_AUTHORITY, UNIVERSITY -> false;
        };
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

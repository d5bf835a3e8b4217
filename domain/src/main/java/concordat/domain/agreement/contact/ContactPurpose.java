package concordat.domain.agreement.contact;

/** For what one turns to somebody about an agreement. */
public enum ContactPurpose {
    OPERATIONAL_LEAD("Operational lead"),
    EXECUTIVE("Executive"),
    FINANCE("Finance"),
    INFORMATION_GOVERNANCE("Information governance"),
    RESEARCH("Research"),
    PLACEMENTS("Placements"),
    LEGAL("Legal"),
    OTHER("Other");

    private final String words;

    ContactPurpose(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

package concordat.domain.committee;

/** What a committee is in law, whatever it is called; every committee is exactly one of these (LF-1). */
public enum LegalForm {
    ADVISORY("Advisory group"),
    INDIVIDUAL_DECISION_MAKERS("Group with individual decision-makers"),
    COMMITTEES_IN_COMMON("Committees in common"),
    JOINT_COMMITTEE("Joint committee"),
    SINGLE_ORG_COMMITTEE("Committee of one organisation"),
    WORKING_GROUP("Working group");

    private final String words;

    LegalForm(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Whether what it decides binds anybody; otherwise it recommends to its parents (LF-2). */
    public boolean bindsParties() {
        return this != ADVISORY && this != WORKING_GROUP;
    }

    /** Whether it exercises functions for several parties, each of whose parents approves its terms (LF-8). */
    public boolean isOfSeveral() {
        return this == INDIVIDUAL_DECISION_MAKERS || this == COMMITTEES_IN_COMMON || this == JOINT_COMMITTEE;
    }
}

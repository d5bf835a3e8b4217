package concordat.domain.programme.delivery;

/** In which role somebody works on a programme. */
public enum ProgrammeRole {
    LEAD("Lead"),
    SPONSOR("Executive sponsor"),
    MANAGER("Programme manager"),
    PRINCIPAL_INVESTIGATOR("Principal investigator"),
    SUPERVISOR("Supervisor"),
    EDUCATION_LEAD("Education lead"),
    MEMBER("Member of the team");

    private final String words;

    ProgrammeRole(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

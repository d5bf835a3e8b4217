package concordat.domain.intake;

import concordat.domain.usecase.Role;

/** The registers that can be brought in from a file. */
public enum RegisterKind {
    AGREEMENTS("Agreements", "agreement", "agreements", Role.GOVERNANCE_OFFICER),
    OBLIGATIONS("Obligations", "obligation", "obligations", Role.GOVERNANCE_OFFICER),
    ACTIONS("Actions", "action", "actions", Role.GOVERNANCE_OFFICER),
    SERVICES("Services", "service", "services", Role.GOVERNANCE_OFFICER),
    /** Whoever manages rights appoints: never who records decisions (section 7). */
    MEMBERS("Committee members", "appointment", "appointments", Role.ADMINISTRATOR),
    INTERESTS("Interests", "interest", "interests", Role.GOVERNANCE_OFFICER),
    /** What was decided before Concordat: never its own decisions, which are recorded where they are made. */
    DECISIONS("Earlier decisions", "decision", "decisions", Role.GOVERNANCE_OFFICER),
    /** What was measured of measures that are defined here: never their definitions, which are made one by one. */
    MEASURES("Values of measures", "value", "values", Role.GOVERNANCE_OFFICER);

    private final String words;
    private final String one;
    private final String several;
    private final Role role;

    RegisterKind(String words, String one, String several, Role role) {
        this.words = words;
        this.one = one;
        this.several = several;
        this.role = role;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Who brings it in: whoever enters its records one by one. */
    public Role role() {
        return role;
    }

    /** So many of its records: "1 agreement", "12 agreements". */
    public String count(long number) {
        return number + " " + (number == 1 ? one : several);
    }
}

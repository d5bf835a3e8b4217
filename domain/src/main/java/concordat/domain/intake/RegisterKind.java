package concordat.domain.intake;

/** The registers that can be brought in from a file. */
public enum RegisterKind {
    AGREEMENTS("Agreements", "agreement", "agreements"),
    OBLIGATIONS("Obligations", "obligation", "obligations"),
    ACTIONS("Actions", "action", "actions"),
    SERVICES("Services", "service", "services");

    private final String words;
    private final String one;
    private final String several;

    RegisterKind(String words, String one, String several) {
        this.words = words;
        this.one = one;
        this.several = several;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** So many of its records: "1 agreement", "12 agreements". */
    public String count(long number) {
        return number + " " + (number == 1 ? one : several);
    }
}

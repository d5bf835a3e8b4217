package concordat.domain.trail;

/** Why something is in a report of gaps, where there is more than one reason. */
public enum GapReason {
    NOTHING_IMPLEMENTS_IT("No decision implements it"),
    IMPLEMENTS_NOTHING("It implements no clause and no obligation"),
    NO_EVIDENCE("It has no evidence"),
    OLD_EVIDENCE("Its last evidence is too old"),
    NO_AGREEMENT("It rests on no agreement"),
    AGREEMENT_NOT_IN_FORCE("Its agreement is not in force"),
    NO_COMMITTEE("It has no governing committee"),
    NO_TERMS("Its committee has no terms of reference"),
    TERMS_OVERDUE("The terms of reference of its committee are overdue for review");

    private final String words;

    GapReason(String words) {
        this.words = words;
    }

    /** As a sentence without its full stop. */
    public String words() {
        return words;
    }
}

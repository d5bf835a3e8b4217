package concordat.domain.agreement;

/** Whether an agreement is in force on a day: computed from its stage and dates, never typed (AG-4, AG-6). */
public enum AgreementStanding {
    IN_PREPARATION("In preparation"),
    /** What would have to be known is not on record: nothing is computed from nothing (AG-3, AG-4). */
    CANNOT_TELL("Cannot tell"),
    NOT_YET_IN_FORCE("Executed, not yet in force"),
    IN_FORCE("In force"),
    EXPIRED_OPERATING_WITHOUT_AGREEMENT("Expired - operating without agreement"),
    TERMINATED("Terminated"),
    SUPERSEDED("Superseded"),
    ARCHIVED("Archived");

    private final String words;

    AgreementStanding(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

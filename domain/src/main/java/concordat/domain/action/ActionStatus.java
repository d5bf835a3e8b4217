package concordat.domain.action;

/** How an action stands on a day (AC-3). */
public enum ActionStatus {
    NOT_DUE("Not yet due"),
    IN_PROGRESS("In progress"),
    OVERDUE("Overdue"),
    ON_HOLD("On hold"),
    PROPOSED_COMPLETE("Proposed as complete"),
    COMPLETE("Complete"),
    TRANSFERRED("Transferred"),
    CANCELLED("Cancelled");

    private final String words;

    ActionStatus(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

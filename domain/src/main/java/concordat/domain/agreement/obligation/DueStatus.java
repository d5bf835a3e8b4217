package concordat.domain.agreement.obligation;

/** Where a due date stands on a day; computed, never kept. The most urgent comes first. */
public enum DueStatus {
    OVERDUE("Overdue"),
    RETURNED("Returned"),
    AWAITING_ACCEPTANCE("Met, awaiting acceptance"),
    DUE_SOON("Due soon"),
    NOT_YET_DUE("Not yet due"),
    ACCEPTED("Accepted"),
    WAIVED("Waived"),
    /** Nobody met it before the obligation was closed. */
    LAPSED("Lapsed");

    private final String words;

    DueStatus(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Whether something is still to be done about it, by one side or the other. */
    public boolean isOpen() {
        return compareTo(NOT_YET_DUE) <= 0;
    }

    /** Whether the party that owes it has still to meet it. */
    public boolean isOwed() {
        return isOpen() && this != AWAITING_ACCEPTANCE;
    }
}

package concordat.domain.action;

/** What has been said of an action; whether it is due or overdue is computed from it and the day (AC-3). */
public enum ActionState {
    OPEN,
    STARTED,
    ON_HOLD,
    PROPOSED_COMPLETE,
    COMPLETE,
    TRANSFERRED,
    CANCELLED;

    /** Whether nothing more is to be done. */
    public boolean isFinal() {
        return this == COMPLETE || this == TRANSFERRED || this == CANCELLED;
    }
}

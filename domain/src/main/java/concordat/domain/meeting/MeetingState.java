package concordat.domain.meeting;

/** How far a meeting has come. */
public enum MeetingState {
    PLANNED("Planned"),
    AGENDA_PUBLISHED("Agenda published"),
    IN_PROGRESS("In progress"),
    ADJOURNED("Adjourned"),
    CLOSED("Closed"),
    CANCELLED("Cancelled");

    private final String words;

    MeetingState(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Whether it has begun and is not over: it can be closed. */
    boolean hasBegun() {
        return this == IN_PROGRESS || this == ADJOURNED;
    }

    /** Whether the meeting is still to come. */
    public boolean isBeforeTheMeeting() {
        return this == PLANNED || this == AGENDA_PUBLISHED;
    }
}

package concordat.domain.meeting;

/** How far a meeting has come. */
public enum MeetingState {
    PLANNED("Planned"),
    AGENDA_PUBLISHED("Agenda published"),
    IN_PROGRESS("In progress"),
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

    /** Whether the meeting is still to come. */
    public boolean isBeforeTheMeeting() {
        return this == PLANNED || this == AGENDA_PUBLISHED;
    }
}

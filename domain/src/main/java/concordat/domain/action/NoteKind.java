package concordat.domain.action;

/** What a note in the course of an action is about. */
public enum NoteKind {
    PROGRESS("Progress"),
    HELD("Put on hold"),
    RESUMED("Taken up again"),
    PROPOSED("Proposed as complete"),
    NOT_AGREED("Not agreed as complete"),
    COMPLETED("Agreed as complete"),
    REOPENED("Reopened"),
    CANCELLED("Cancelled"),
    TRANSFERRED("Transferred"),
    TAKEN_OVER("Taken over");

    private final String words;

    NoteKind(String words) {
        this.words = words;
    }

    /** What was done. */
    public String words() {
        return words;
    }
}

package concordat.domain.meeting;

/** What sort of occasion a committee decides on: it meets, or it decides between meetings (BM-1). */
public enum MeetingKind {
    ORDINARY("Meeting"),
    /** Called on requisition of members, for their business only (MT-4). */
    EXTRAORDINARY("Extraordinary meeting"),
    /** Nobody meets: members vote until a deadline, and who has answered counts as present (BM-5). */
    WRITTEN_RESOLUTION("Written resolution"),
    /** Nobody meets: the chair has acted in an urgent matter (BM-2). */
    CHAIRS_ACTION("Chair's action");

    private final String words;

    MeetingKind(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Whether people meet. */
    public boolean isMeeting() {
        return this == ORDINARY || this == EXTRAORDINARY;
    }
}

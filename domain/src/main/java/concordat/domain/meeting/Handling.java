package concordat.domain.meeting;

/** How the chair rules that an interest is handled, per person and item (COI-8). */
public enum Handling {
    NOTED("Noted: may stay, discuss and vote"),
    STAY_NO_VOTE("May stay and discuss, does not vote"),
    STAY_NO_DISCUSSION("May stay, neither discusses nor votes"),
    LEAVE("Leaves the room for the item"),
    LEAVE_NO_PAPER("Leaves the room, and the paper is withheld"),
    REMOVED("Removed from the process altogether");

    private final String words;

    Handling(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Whether the person still counts for the quorum and votes: only if the interest is merely noted (COI-8). */
    public boolean leavesEntitled() {
        return this == NOTED;
    }

    /** Whether the person leaves the room for the item. */
    public boolean sendsOut() {
        return this == LEAVE || this == LEAVE_NO_PAPER || this == REMOVED;
    }

    /** Whether the person may not see item, papers, draft minute and votes (COI-10). */
    public boolean withholds() {
        return this == LEAVE_NO_PAPER || this == REMOVED;
    }
}

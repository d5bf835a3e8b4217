package concordat.domain.decision;

/** Whether somebody on the roll counts and votes on an item, and why. */
public enum RollStanding {
    ENTITLED("present and entitled to vote"),
    DEPUTISING("present for an absent member, and entitled to vote (MB-4)"),
    ABSENT("absent"),
    REPRESENTED("absent; the deputy counts and votes (MB-5)"),
    RECUSED("recused because of an interest in the item (COI-8)"),
    COUNTED_FOR_ORGANISATION(
            "joint post: counts for this organisation, but votes and counts in the total in another seat (MB-2)"),
    COUNTED_IN_OTHER_SEAT("counts and votes in another seat (MB-2)"),
    WITHOUT_VOTE("the seat has no vote (VO-8)"),
    DOES_NOT_DELEGATE("without a vote: the organisation does not delegate to the committee (LF-5)"),
    DEPUTY_WITHOUT_VOTE("attends for a member, without counting or voting (MB-4, MB-5)"),
    VACANT("the seat is vacant");

    private final String words;

    RollStanding(String words) {
        this.words = words;
    }

    /** The reason, in words that follow a name. */
    public String words() {
        return words;
    }

    /** Whether they count in the total and vote. */
    public boolean isEntitled() {
        return this == ENTITLED || this == DEPUTISING;
    }
}

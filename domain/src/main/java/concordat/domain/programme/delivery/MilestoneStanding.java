package concordat.domain.programme.delivery;

/** How a milestone stands. */
public enum MilestoneStanding {
    AHEAD("Ahead"),
    OVERDUE("Overdue"),
    REACHED("Reached"),
    STRUCK("Struck");

    private final String words;

    MilestoneStanding(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

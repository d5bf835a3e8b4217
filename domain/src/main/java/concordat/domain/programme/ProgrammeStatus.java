package concordat.domain.programme;

/** How a programme stands. */
public enum ProgrammeStatus {
    PLANNED("Planned"),
    UNDER_WAY("Under way"),
    PAUSED("Paused"),
    COMPLETED("Completed"),
    STOPPED("Stopped");

    private final String words;

    ProgrammeStatus(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

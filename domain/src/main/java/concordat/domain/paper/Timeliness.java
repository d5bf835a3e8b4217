package concordat.domain.paper;

/** Whether a version of a paper came in time (MT-5). */
public enum Timeliness {
    IN_TIME("In time"),
    /** After the deadline for papers, and before the meeting. */
    LATE("Late"),
    /** On the day of the meeting, or in it. */
    TABLED("Tabled");

    private final String words;

    Timeliness(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

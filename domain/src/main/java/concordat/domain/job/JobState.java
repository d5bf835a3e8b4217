package concordat.domain.job;

/** How far a job has come. */
public enum JobState {
    /** It is done when its time has come and a node is free; also between two attempts. */
    WAITING("Waiting"),
    RUNNING("Running"),
    DONE("Done"),
    /** It failed as often as its kind allows, or was refused. Somebody has to look at it. */
    GIVEN_UP("Given up"),
    CANCELLED("Cancelled");

    private final String words;

    JobState(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}

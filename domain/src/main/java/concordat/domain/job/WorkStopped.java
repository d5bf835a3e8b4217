package concordat.domain.job;

/** A job is to stop where it is: it was cancelled, or is no longer this node's. */
public final class WorkStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WorkStopped() {
        super("This job was cancelled.");
    }
}

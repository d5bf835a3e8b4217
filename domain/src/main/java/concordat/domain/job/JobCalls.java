package concordat.domain.job;

/** Tells each node when a job waits. */
public interface JobCalls {
    /** Calls whenever there may be one, from a thread of its own; until the application stops. */
    void listen(Runnable called);
}

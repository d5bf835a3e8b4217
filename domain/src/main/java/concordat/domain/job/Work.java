package concordat.domain.job;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A job that runs, for whoever does the work. */
public interface Work {
    JobId job();

    /** What it is about. */
    Optional<UUID> subject();

    /** When it was due. */
    Instant due();

    /**
     * Says how far it has come. Others see it at once, whatever becomes of the transaction in which it is said.
     *
     * @throws WorkStopped if somebody has cancelled the job, or another node has taken it meanwhile
     */
    void reached(int done, int of);
}

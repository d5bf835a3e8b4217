package concordat.domain.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The jobs of all nodes: rows of the database. */
public interface Jobs {
    /** Asks for a job in the transaction that runs: it is there when that is committed, and never if it is not. */
    JobId ask(NewJob job);

    /** Puts a job that is due by itself on the list, once for its kind and time, whichever node does it and how often. */
    void put(String kind, Instant slot, int attempts);

    /**
     * Takes the job of these kinds that has been due longest, or whose node has not been heard of until its lease was over.
     * No two nodes take the same. What was left by its node at its last attempt is given up.
     */
    Optional<TakenJob> take(Set<String> kinds, UUID token, Instant now, Instant until);

    /**
     * Keeps a lease for longer, in a transaction of its own and whoever acts.
     *
     * @param reached how far the job has come; null to leave it
     * @return false if the job was cancelled, or is no longer held by that lease
     */
    boolean hold(Lease lease, @Nullable Integer reached, @Nullable Integer of, Instant until);

    /** Says what became of a job; nothing happens if it is no longer held by that lease. */
    void end(Lease lease, JobState state, Instant at, String message);

    /** Lets a job wait for its next attempt. */
    void retry(Lease lease, Instant due, String message);

    /** Those that the actor may see: what needs somebody first, then the newest. */
    List<JobLine> lines(int most);

    /** One of them, the actor's to see. */
    Optional<JobLine> find(JobId id);

    /** Those about a thing that the actor may see, the newest first. */
    List<JobLine> about(UUID subject, String kind);

    /** Cancels a job: one that waits at once, one that runs when it next says how far it has come. */
    void cancel(JobId id, Instant at);

    /** Lets a job that was given up wait to be tried again, with all its attempts. */
    void again(JobId id, Instant due);

    /** Takes jobs off the list that were done, or cancelled, before that instant. */
    int forget(Instant before);
}

package concordat.domain.note;

import concordat.domain.paper.PaperId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The notes of the actor, and nobody else's. */
public interface PrivateNotes {
    /** The notes on a paper, the earliest first. */
    List<PrivateNote> on(PaperId paper);

    /** All of them, those on the same paper together, the paper noted on last first. */
    List<NoteLine> all();

    Optional<PrivateNote> find(UUID id);

    /** Keeps a new one; nothing happens if it is there already. */
    void add(PrivateNote note);

    /** Keeps it as it reads now, if it is still as it was at that instant. @return whether it was */
    boolean change(PrivateNote note, Instant seen);

    /** Deletes it; nothing of it stays. */
    void delete(UUID id);

    /**
     * A note in a list of all.
     *
     * @param title what the paper is called; empty if the actor may not see it any more
     */
    record NoteLine(PrivateNote note, Optional<String> title) {}
}

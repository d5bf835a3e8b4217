package concordat.domain.shared;

/**
 * The append-only record of every change of state (RC-8), chained by hash. An event is written in the transaction of
 * the change that it reports; a change without an event is refused by the database.
 */
public interface Journal {
    /** Records what has happened, as done by the current actor in the capacity in which they act, now. */
    void record(Event event);
}

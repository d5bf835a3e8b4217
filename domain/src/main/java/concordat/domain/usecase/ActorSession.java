package concordat.domain.usecase;

import java.time.Instant;
import java.util.UUID;

/** Tells the database who acts in the transaction that has just begun; from then on it shows only what they may see. */
public interface ActorSession {
    /**
     * @param reading whether nothing may be written in this transaction
     * @param now the instant at which rights are looked at and everything is recorded
     * @param change the id of this transaction's change, the same in every entry that it makes
     */
    void begin(Actor actor, boolean reading, Instant now, UUID change);

    /** Ends the work of a use case that is not only reading: writes what is pending, the journal's entries last of all (they lock its counter). */
    void finish();
}

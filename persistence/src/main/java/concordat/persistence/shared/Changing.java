package concordat.persistence.shared;

import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.function.ToLongFunction;

/** Takes hold of an aggregate to change it: its row first, so that two who change it do so one after the other. */
public final class Changing {
    private Changing() {}

    /**
     * Finds and locks it, and counts the change even if only a part of it changes.
     *
     * @param what what it is called, for whoever is refused
     * @throws NotFound if there is none, or the actor may not see it
     * @throws OutOfDate if it is no longer in the version that the actor has looked at
     */
    public static <T> T lock(
            EntityManager entities, Class<T> type, Object id, String what, ToLongFunction<T> version, long seen) {
        T found = entities.find(type, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound(what);
        }
        if (version.applyAsLong(found) != seen) {
            throw new OutOfDate(what);
        }
        entities.lock(found, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return found;
    }
}

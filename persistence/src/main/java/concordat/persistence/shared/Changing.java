package concordat.persistence.shared;

import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
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

    /**
     * Locks its row until the end of the transaction and reads it anew: whatever the transaction has seen of it before
     * may be out of date by the time that the row is free. The row is locked by a statement of its own, because
     * Hibernate takes a newer version found while it locks for a lost race.
     *
     * @param table the table of its row, whose key is {@code id}
     * @throws NotFound if there is none, or the actor may not see it
     */
    public static <T> T lockAnew(
            EntityManager entities, Class<T> type, Object id, String table, UUID key, String what) {
        entities.flush();
        boolean there = !entities.createNativeQuery("select 1 from " + table + " where id = :id for update")
                .setParameter("id", key)
                .getResultList()
                .isEmpty();
        T found = there ? entities.find(type, id) : null;
        if (found == null) {
            throw new NotFound(what);
        }
        entities.refresh(found);
        return found;
    }
}

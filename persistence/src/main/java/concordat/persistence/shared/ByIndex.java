package concordat.persistence.shared;

import jakarta.persistence.EntityManager;

/**
 * Lets the registers that follow in this transaction be read in the order of an index. How many rows lie behind one
 * audience or another differs by a factor of a million; by the average the planner would fetch and sort them all, where
 * fifty-one entries of the index are the page.
 */
public final class ByIndex {
    /** What is said to the database; it holds until the end of the transaction. */
    public static final String SETTING =
            "select set_config('enable_sort', 'off', true) || set_config('enable_bitmapscan', 'off', true)";

    private ByIndex() {}

    /** Says it. */
    public static void read(EntityManager entities) {
        entities.createNativeQuery(SETTING).getSingleResult();
    }
}

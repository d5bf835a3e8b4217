package concordat.persistence.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets the registers that follow in this transaction be read in the order of an index. How many rows lie behind one
 * audience or another differs by a factor of a million; by the average the planner would fetch and sort them all, where
 * fifty-one entries of the index are the page.
 */
public final class ByIndex {
    /** What is said to the database; it holds until the end of the transaction. */
    public static final String SETTING =
            "select set_config('enable_sort', 'off', true) || set_config('enable_bitmapscan', 'off', true)";

    private static final String COUNTING = "select count(*), (" + SETTING + ") from app.committee_audiences(%s)";

    private ByIndex() {}

    /**
     * Says it, and counts.
     *
     * @return to how many audiences of that committee's business the actor belongs; of all committees' if it is null
     */
    public static int read(EntityManager entities, @Nullable UUID committee) {
        Query query = entities.createNativeQuery(COUNTING.formatted(committee == null ? "null" : ":committee"));
        if (committee != null) {
            query.setParameter("committee", committee);
        }
        return ((Number) ((Object[]) query.getSingleResult())[0]).intValue();
    }

    /** Says it. */
    public static void read(EntityManager entities) {
        entities.createNativeQuery(SETTING).getSingleResult();
    }
}

package concordat.persistence.shared;

import jakarta.persistence.Query;
import java.util.List;

/** The rows of a native query. */
public final class Rows {
    private Rows() {}

    /** All of them, each as the array of its columns. */
    @SuppressWarnings("unchecked")
    public static List<Object[]> of(Query query) {
        return query.getResultList();
    }
}

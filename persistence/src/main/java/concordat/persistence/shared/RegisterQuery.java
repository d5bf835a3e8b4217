package concordat.persistence.shared;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a register as one statement: the conditions that matter, the row value after which the page starts, the
 * order, and one row more than asked for. Row security decides which rows there are.
 */
public final class RegisterQuery {
    private final EntityManager entities;
    private final StringBuilder sql;
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param select the statement up to and including its first condition, such as {@code … where true} */
    public RegisterQuery(EntityManager entities, String select) {
        this.entities = entities;
        this.sql = new StringBuilder(select);
    }

    /**
     * Adds a condition if there is a value for it.
     *
     * @param condition SQL with the parameter's name in it, such as {@code m.committee_id = :committee}
     */
    public RegisterQuery where(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Adds a condition without a parameter, if it is wanted. */
    public RegisterQuery where(String condition, boolean wanted) {
        if (wanted) {
            sql.append(" and ").append(condition);
        }
        return this;
    }

    /**
     * The page, sorted by one column and then by the id.
     *
     * @param parse makes the column's value of a position's text
     * @param row makes a record of a row's columns
     * @param position says where a record stands
     */
    public <T> Page<T> page(
            Keyset keyset,
            String column,
            String id,
            boolean descending,
            Function<String, Object> parse,
            Function<Object[], T> row,
            Function<T, Keyset.Position> position) {
        String direction = descending ? " desc" : "";
        if (keyset.after() != null) {
            sql.append(" and (" + column + ", " + id + ")" + (descending ? " < " : " > ") + "(:afterValue, :afterId)");
            parameters.put("afterValue", parse.apply(keyset.after().sortValue()));
            parameters.put("afterId", keyset.after().id());
        }
        sql.append(" order by " + column + direction + ", " + id + direction);
        Query query = entities.createNativeQuery(sql.toString()).setMaxResults(keyset.size() + 1);
        parameters.forEach(query::setParameter);
        List<T> found = Rows.of(query).stream().map(row).toList();
        return Page.of(found, keyset, position);
    }
}

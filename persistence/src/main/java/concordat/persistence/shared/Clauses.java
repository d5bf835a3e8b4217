package concordat.persistence.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a statement that matter, each with its value; those without a value are left out. */
public final class Clauses {
    private final StringBuilder sql = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    /** Adds a condition if there is a value for its parameter. */
    public Clauses and(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.put(parameter, value);
        }
        return this;
    }

    /** Adds a condition that asks for no value. */
    public Clauses holding(String condition) {
        sql.append(condition);
        return this;
    }

    /** Gives a value to a parameter that the statement has anyway. */
    public Clauses with(String parameter, Object value) {
        values.put(parameter, value);
        return this;
    }

    /** The conditions, to follow one that is there anyway. */
    public String sql() {
        return sql.toString();
    }

    /** The statement as a query for tuples, with all values set. */
    public Query query(EntityManager entities, String statement) {
        Query query = entities.createNativeQuery(statement, Tuple.class);
        values.forEach(query::setParameter);
        return query;
    }
}

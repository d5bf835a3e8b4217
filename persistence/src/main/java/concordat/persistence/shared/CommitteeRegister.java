package concordat.persistence.shared;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a register of committees' business. Row security decides which rows there are; so that a page costs the
 * same whether a reader may see fifty of a million rows or all of them, it is read in one of two ways. Behind each of
 * the reader's audiences it takes a page from the index of the order, then the first page of these. Whoever belongs to
 * more than {@value #MANY} audiences sees so much that the index over all rows finds a page soonest; so does a condition
 * that few rows fulfil and that has an index of its own.
 */
public final class CommitteeRegister {
    private static final int MANY = 500;

    private final EntityManager entities;
    private final String table;
    private final String alias;
    private final String select;
    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();
    private @Nullable UUID committee;
    private @Nullable String otherwise;
    private boolean few;

    /**
     * @param table the table with its alias, such as {@code concordat.decision d}
     * @param select what is read of the rows of {@code page}, which stand for the table's under the same alias
     */
    public CommitteeRegister(EntityManager entities, String table, String select) {
        this.entities = entities;
        this.table = table;
        this.alias = table.substring(table.lastIndexOf(' ') + 1);
        this.select = select;
    }

    /** Only the business of that committee; null for all. */
    public CommitteeRegister of(@Nullable UUID only) {
        committee = only;
        return this;
    }

    /** Also rows that the reader sees by another right than their audiences: an owner's own. */
    public CommitteeRegister or(String condition) {
        otherwise = condition;
        return this;
    }

    /** Adds a condition if there is a value for its parameter. */
    public CommitteeRegister where(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.append(" and ").append(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** The same, for a condition that few rows fulfil and that has an index of its own. */
    public CommitteeRegister whereFew(String condition, String parameter, @Nullable Object value) {
        few |= value != null;
        return where(condition, parameter, value);
    }

    /** Adds a condition without a parameter, if it is wanted. */
    public CommitteeRegister where(String condition, boolean wanted) {
        if (wanted) {
            conditions.append(" and ").append(condition);
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
            boolean descending,
            Function<String, Object> parse,
            Function<Object[], T> row,
            Function<T, Keyset.Position> position) {
        if (keyset.after() != null) {
            conditions.append(" and (%1$s.%2$s, %1$s.id) %3$s (:afterValue, :afterId)"
                    .formatted(alias, column, descending ? "<" : ">"));
            parameters.put("afterValue", parse.apply(keyset.after().sortValue()));
            parameters.put("afterId", keyset.after().id());
        }
        boolean behindAudiences = !few && ByIndex.read(entities, committee) <= MANY;
        Query query = entities.createNativeQuery(sql(column, descending ? " desc" : "", behindAudiences));
        query.setParameter("rows", keyset.size() + 1);
        if (committee != null) {
            query.setParameter("committee", committee);
        }
        parameters.forEach(query::setParameter);
        List<T> found = Rows.of(query).stream().map(row).toList();
        return Page.of(found, keyset, position);
    }

    private String sql(String column, String direction, boolean behindAudiences) {
        String order = " order by %%1$s.%s%s, %%1$s.id%s".formatted(column, direction, direction);
        String page = behindAudiences ? behindAudiences(order) : plain(order);
        return "with page as (select r.* from (" + page + ") r" + order.formatted("r") + " limit :rows) " + select
                + order.formatted(alias);
    }

    private String behindAudiences(String order) {
        String behind = "select s.* from unnest(array(select app.committee_audiences("
                + (committee == null ? "null" : ":committee") + "))) as seen(audience) cross join lateral (select "
                + alias + ".* from " + table + " where " + alias + ".audience = seen.audience" + conditions
                + order.formatted(alias) + " limit :rows) s";
        return otherwise == null
                ? behind
                : "(" + behind + ") union (select " + alias + ".* from " + table + " where " + otherwise + ofCommittee()
                        + conditions + order.formatted(alias) + " limit :rows)";
    }

    private String plain(String order) {
        return "select " + alias + ".* from " + table + " where true" + ofCommittee() + conditions
                + order.formatted(alias) + " limit :rows";
    }

    private String ofCommittee() {
        return committee == null ? "" : " and " + alias + ".committee_id = :committee";
    }
}

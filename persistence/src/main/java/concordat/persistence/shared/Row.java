package concordat.persistence.shared;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a native query, read by the names of its columns. */
public final class Row {
    private final Tuple columns;

    private Row(Tuple columns) {
        this.columns = columns;
    }

    /** The rows of a query that was created for tuples, each made into a record. */
    public static <T> List<T> list(Query query, Function<Row, T> make) {
        return rows(query).map(make).toList();
    }

    /** The only row of a query that was created for tuples, if there is one. */
    public static <T> Optional<T> find(Query query, Function<Row, T> make) {
        return rows(query).map(make).findFirst();
    }

    /** Makes a record of each row and passes it on, without holding more than the query fetches at once. */
    public static <T> void each(Query query, Function<Row, T> make, Consumer<T> use) {
        try (Stream<?> found = query.getResultStream()) {
            found.forEach(tuple -> use.accept(make.apply(new Row((Tuple) Objects.requireNonNull(tuple)))));
        }
    }

    /** The first so many of those that are wanted, without fetching many more; for what the database cannot tell. */
    public static <T> List<T> some(Query query, Function<Row, T> make, Predicate<T> wanted, int most) {
        try (Stream<?> found = query.getResultStream()) {
            return found.map(tuple -> make.apply(new Row((Tuple) Objects.requireNonNull(tuple))))
                    .filter(wanted)
                    .limit(most)
                    .toList();
        }
    }

    private static Stream<Row> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(tuple -> new Row((Tuple) Objects.requireNonNull(tuple)));
    }

    public String text(String column) {
        return value(column).toString();
    }

    public @Nullable String textOrNull(String column) {
        Object value = columns.get(column);
        return value == null ? null : value.toString();
    }

    public UUID id(String column) {
        return (UUID) value(column);
    }

    /** An id as its own type; null if the column is. */
    public <T> @Nullable T idOrNull(String column, Function<UUID, T> type) {
        Object value = columns.get(column);
        return value == null ? null : type.apply((UUID) value);
    }

    public boolean flag(String column) {
        return (Boolean) value(column);
    }

    public long number(String column) {
        return ((Number) value(column)).longValue();
    }

    public @Nullable BigDecimal amountOrNull(String column) {
        return (BigDecimal) columns.get(column);
    }

    public LocalDate date(String column) {
        return date(value(column));
    }

    public @Nullable LocalDate dateOrNull(String column) {
        Object value = columns.get(column);
        return value == null ? null : date(value);
    }

    /** The days of a column that is an array of them. */
    public List<LocalDate> dates(String column) {
        return Arrays.stream((Object[]) value(column))
                .map(each -> date(Objects.requireNonNull(each, column)))
                .toList();
    }

    public Instant instant(String column) {
        return instant(value(column));
    }

    public @Nullable Instant instantOrNull(String column) {
        Object value = columns.get(column);
        return value == null ? null : instant(value);
    }

    /** Whether the column is empty. */
    public boolean isNull(String column) {
        return columns.get(column) == null;
    }

    private Object value(String column) {
        return Objects.requireNonNull(columns.get(column), column);
    }

    private static LocalDate date(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static Instant instant(Object value) {
        if (value instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        return value instanceof OffsetDateTime moment ? moment.toInstant() : (Instant) value;
    }
}

package concordat.domain.shared;

import concordat.domain.shared.Keyset.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a register.
 *
 * @param rows what the actor may see of it, in the order asked for
 * @param next where the next page starts; null on the last
 */
public record Page<T>(List<T> rows, @Nullable Position next) {
    public Page {
        rows = List.copyOf(rows);
    }

    /**
     * Makes a page from one row more than was asked for, which tells whether there is another page.
     *
     * @param found up to {@code keyset.size() + 1} rows, in order
     */
    public static <T> Page<T> of(List<T> found, Keyset keyset, Function<T, Position> position) {
        if (found.size() <= keyset.size()) {
            return new Page<>(found, null);
        }
        List<T> rows = found.subList(0, keyset.size());
        return new Page<>(rows, position.apply(rows.get(rows.size() - 1)));
    }

    /** What the link to the next page carries. */
    public Optional<String> nextToken() {
        return Optional.ofNullable(next).map(Position::token);
    }
}

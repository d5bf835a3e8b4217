package concordat.persistence.shared;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import java.util.List;
import java.util.UUID;

/**
 * A row of a register with the place at which the database sorts it: only the database knows how it compares texts.
 *
 * @param key the value of the column sorted by, as text
 */
public record Keyed<T>(String key, UUID id, T row) {
    /** The page of so many rows that were found, one more than asked for if there is another page. */
    public static <T> Page<T> page(List<Keyed<T>> found, Keyset keyset) {
        Page<Keyed<T>> page = Page.of(found, keyset, keyed -> new Keyset.Position(keyed.key(), keyed.id()));
        return new Page<>(page.rows().stream().map(Keyed::row).toList(), page.next());
    }
}

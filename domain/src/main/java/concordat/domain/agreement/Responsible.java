package concordat.domain.agreement;

import concordat.domain.shared.PersonId;
import concordat.domain.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for an agreement at one party, as sponsor or as manager.
 *
 * @param person the person, who then sees it by name; null if only a name is known
 * @param name the name to keep on record; blank to take that of the person
 */
public record Responsible(@Nullable PersonId person, String name) {
    /** @throws IllegalArgumentException if it names nobody, or at too great a length */
    public Responsible {
        name = Text.optional("name", name, Text.LINE);
        if (person == null && name.isEmpty()) {
            throw new IllegalArgumentException("Enter the name of the sponsor or manager.");
        }
    }

    /** A person known to Concordat, under the name by which they are appointed. */
    public static Responsible of(PersonId person) {
        return new Responsible(person, "");
    }

    /** Somebody of whom only the name is known. */
    public static Responsible named(String name) {
        return new Responsible(null, name);
    }
}

package concordat.domain.interest;

import concordat.domain.shared.Matter;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, a person or an agreement that an interest or an item is about: by name, and by the record of it if
 * there is one, so that the two can be compared (COI-8).
 *
 * @param name as it was on the day
 * @param known the id of the organisation or agreement; null if it is none that Concordat knows
 */
@Embeddable
public record Concern(
        @Enumerated(EnumType.STRING) @Column(name = "concern_kind", nullable = false, length = 20) ConcernKind kind,
        @Column(name = "concern_name", nullable = false, length = 200) String name,
        @Column(name = "concern_known") @Nullable UUID known) {

    /** @throws IllegalArgumentException if it has no name, or one that is too long */
    public Concern {
        name = Text.required("name of the organisation, person or agreement", name, Text.LINE);
    }

    /** Something of which no more than the name is known. */
    public static Concern named(ConcernKind kind, String name) {
        return new Concern(kind, name, null);
    }

    /**
     * The same, as it is on record: an id is looked up, and a name by which something on record goes is taken for it.
     *
     * @param records what is on record, as far as the actor may see
     * @throws NotFound if the id is of nothing that the actor may see
     */
    Concern among(List<KnownConcern> records) {
        return records.stream()
                .filter(record -> record.is(this))
                .findFirst()
                .map(KnownConcern::concern)
                .orElseGet(() -> {
                    if (known != null) {
                        throw new NotFound("organisation or agreement");
                    }
                    return this;
                });
    }

    /** Whether both are about the same: by record if both have one, else by name. */
    boolean same(Concern other) {
        if (kind != other.kind) {
            return false;
        }
        boolean bothOnRecord = known != null && other.known != null;
        return bothOnRecord ? Objects.equals(known, other.known) : Matter.same(name, other.name);
    }
}

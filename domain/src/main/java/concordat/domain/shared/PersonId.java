package concordat.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A natural person, whatever posts they hold. */
@Embeddable
public record PersonId(@Column(name = "person_id") UUID value) implements Serializable {
    /** A new id. */
    public static PersonId next(Clock clock) {
        return new PersonId(Ids.next(clock));
    }
}

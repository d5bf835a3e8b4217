package concordat.domain.conflict;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** Identifies a breach record. */
@Embeddable
public record BreachId(@Column(name = "breach_id") UUID value) implements Serializable {
    static BreachId next(Clock clock) {
        return new BreachId(Ids.next(clock));
    }
}

package concordat.domain.pathway.criterion;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** How one trust pursues one criterion. */
@Embeddable
public record PursuitId(@Column(name = "pursuit_id") UUID value) implements Serializable {
    static PursuitId next(Clock clock) {
        return new PursuitId(Ids.next(clock));
    }
}

package concordat.domain.agreement.dispute;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A dispute about an agreement. */
@Embeddable
public record DisputeId(@Column(name = "dispute_id") UUID value) implements Serializable {
    static DisputeId next(Clock clock) {
        return new DisputeId(Ids.next(clock));
    }
}

package concordat.domain.placement;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** What is on record of a service, a profession and an academic year, as it was recorded once. */
@Embeddable
public record PlacementId(@Column(name = "placement_id") UUID value) implements Serializable {
    static PlacementId next(Clock clock) {
        return new PlacementId(Ids.next(clock));
    }
}

package concordat.domain.trail;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A link that somebody recorded between two things on a trail. */
@Embeddable
public record TrailLinkId(@Column(name = "link_id") UUID value) implements Serializable {
    static TrailLinkId next(Clock clock) {
        return new TrailLinkId(Ids.next(clock));
    }
}

package concordat.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** One leg of a decision: what one deciding body decided. */
@Embeddable
public record LegId(@Column(name = "leg_id") UUID value) implements Serializable {
    /** A new id. */
    public static LegId next(Clock clock) {
        return new LegId(Ids.next(clock));
    }
}

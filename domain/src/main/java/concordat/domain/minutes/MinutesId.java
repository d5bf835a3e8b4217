package concordat.domain.minutes;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** The minutes of one part of a meeting. */
@Embeddable
public record MinutesId(@Column(name = "minutes_id") UUID value) implements Serializable {
    /** A new id. */
    public static MinutesId next(Clock clock) {
        return new MinutesId(Ids.next(clock));
    }
}

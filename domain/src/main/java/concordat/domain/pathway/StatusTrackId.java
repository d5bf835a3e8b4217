package concordat.domain.pathway;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** One track of one trust. */
@Embeddable
public record StatusTrackId(@Column(name = "status_track_id") UUID value) implements Serializable {
    /** A new id. */
    public static StatusTrackId next(Clock clock) {
        return new StatusTrackId(Ids.next(clock));
    }
}

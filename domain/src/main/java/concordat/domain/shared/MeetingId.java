package concordat.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A meeting of a committee. */
@Embeddable
public record MeetingId(@Column(name = "meeting_id") UUID value) implements Serializable {
    /** A new id. */
    public static MeetingId next(Clock clock) {
        return new MeetingId(Ids.next(clock));
    }
}

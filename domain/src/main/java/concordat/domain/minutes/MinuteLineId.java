package concordat.domain.minutes;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** What the minutes say of one item. */
@Embeddable
public record MinuteLineId(@Column(name = "minute_line_id") UUID value) implements Serializable {
    /** A new id. */
    public static MinuteLineId next(Clock clock) {
        return new MinuteLineId(Ids.next(clock));
    }
}

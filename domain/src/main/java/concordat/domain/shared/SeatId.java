package concordat.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A seat on a committee; persons come and go, the seat stays. */
@Embeddable
public record SeatId(@Column(name = "seat_id") UUID value) implements Serializable {
    /** A new id. */
    public static SeatId next(Clock clock) {
        return new SeatId(Ids.next(clock));
    }
}

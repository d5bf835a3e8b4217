package concordat.domain.interest;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** An entry of the register of interests. */
@Embeddable
public record InterestId(@Column(name = "interest_id") UUID value) implements Serializable {
    /** A new id. */
    public static InterestId next(Clock clock) {
        return new InterestId(Ids.next(clock));
    }
}

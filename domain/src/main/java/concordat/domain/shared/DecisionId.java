package concordat.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A question put to a committee, and what was decided. */
@Embeddable
public record DecisionId(@Column(name = "decision_id") UUID value) implements Serializable {
    /** A new id. */
    public static DecisionId next(Clock clock) {
        return new DecisionId(Ids.next(clock));
    }
}

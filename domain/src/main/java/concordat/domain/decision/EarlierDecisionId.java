package concordat.domain.decision;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A decision of an earlier register. */
@Embeddable
public record EarlierDecisionId(@Column(name = "earlier_decision_id") UUID value) implements Serializable {
    /** A new id. */
    public static EarlierDecisionId next(Clock clock) {
        return new EarlierDecisionId(Ids.next(clock));
    }
}

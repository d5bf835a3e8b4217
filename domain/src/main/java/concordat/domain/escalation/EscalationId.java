package concordat.domain.escalation;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** An escalation or a referral. */
@Embeddable
public record EscalationId(@Column(name = "escalation_id") UUID value) implements Serializable {
    /** A new id. */
    public static EscalationId next(Clock clock) {
        return new EscalationId(Ids.next(clock));
    }
}

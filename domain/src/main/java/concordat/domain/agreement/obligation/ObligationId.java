package concordat.domain.agreement.obligation;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** What a party to an agreement owes by it. */
@Embeddable
public record ObligationId(@Column(name = "obligation_id") UUID value) implements Serializable {
    static ObligationId next(Clock clock) {
        return new ObligationId(Ids.next(clock));
    }
}

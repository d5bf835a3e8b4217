package concordat.domain.risk;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A principal risk of a partnership: a line of its Board Assurance Framework. */
@Embeddable
public record PrincipalRiskId(@Column(name = "principal_risk_id") UUID value) implements Serializable {
    static PrincipalRiskId next(Clock clock) {
        return new PrincipalRiskId(Ids.next(clock));
    }
}

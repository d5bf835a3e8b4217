package concordat.domain.agreement.risk;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A risk of an agreement. */
@Embeddable
public record AgreementRiskId(@Column(name = "risk_id") UUID value) implements Serializable {
    static AgreementRiskId next(Clock clock) {
        return new AgreementRiskId(Ids.next(clock));
    }
}

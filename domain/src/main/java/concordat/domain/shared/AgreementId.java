package concordat.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** An agreement between organisations. */
@Embeddable
public record AgreementId(@Column(name = "agreement_id") UUID value) implements Serializable {
    /** A new id. */
    public static AgreementId next(Clock clock) {
        return new AgreementId(Ids.next(clock));
    }
}

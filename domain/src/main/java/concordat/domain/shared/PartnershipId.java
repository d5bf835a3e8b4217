package concordat.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A partnership of organisations, and the chain of the journal that belongs to it. */
@Embeddable
public record PartnershipId(@Column(name = "partnership_id") UUID value) implements Serializable {
    /** A new id. */
    public static PartnershipId next(Clock clock) {
        return new PartnershipId(Ids.next(clock));
    }
}

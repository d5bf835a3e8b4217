package concordat.domain.meeting;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A demand of members for a meeting. */
@Embeddable
public record RequisitionId(@Column(name = "requisition_id") UUID value) implements Serializable {
    static RequisitionId next(Clock clock) {
        return new RequisitionId(Ids.next(clock));
    }
}

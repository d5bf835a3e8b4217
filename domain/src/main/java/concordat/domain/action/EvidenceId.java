package concordat.domain.action;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** Something that shows that an action is done. */
@Embeddable
public record EvidenceId(@Column(name = "evidence_id") UUID value) implements Serializable {
    /** A new id. */
    public static EvidenceId next(Clock clock) {
        return new EvidenceId(Ids.next(clock));
    }
}

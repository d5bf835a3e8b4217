package concordat.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A committee, whatever its legal form. */
@Embeddable
public record CommitteeId(@Column(name = "committee_id") UUID value) implements Serializable {
    /** A new id. */
    public static CommitteeId next(Clock clock) {
        return new CommitteeId(Ids.next(clock));
    }
}

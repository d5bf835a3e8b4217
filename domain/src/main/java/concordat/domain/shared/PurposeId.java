package concordat.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A purpose of an agreement; those of the partnership's own agreement are the aims of the partnership. */
@Embeddable
public record PurposeId(@Column(name = "purpose_id") UUID value) implements Serializable {
    /** A new id. */
    public static PurposeId next(Clock clock) {
        return new PurposeId(Ids.next(clock));
    }
}

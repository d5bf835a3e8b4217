package concordat.domain.intake;

import concordat.domain.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A file with a register that somebody brings in. */
@Embeddable
public record IntakeId(UUID value) implements Serializable {
    /** A new id. */
    public static IntakeId next(Clock clock) {
        return new IntakeId(Ids.next(clock));
    }
}

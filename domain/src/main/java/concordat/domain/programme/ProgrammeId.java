package concordat.domain.programme;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A programme of the partnership's work. */
@Embeddable
public record ProgrammeId(@Column(name = "programme_id") UUID value) implements Serializable {
    /** A new id. */
    public static ProgrammeId next(Clock clock) {
        return new ProgrammeId(Ids.next(clock));
    }
}

package concordat.domain.honorary;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** An honorary arrangement. */
@Embeddable
public record HonoraryArrangementId(@Column(name = "arrangement_id") UUID value) implements Serializable {
    static HonoraryArrangementId next(Clock clock) {
        return new HonoraryArrangementId(Ids.next(clock));
    }
}

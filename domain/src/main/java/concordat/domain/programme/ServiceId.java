package concordat.domain.programme;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A service that an organisation runs. */
@Embeddable
public record ServiceId(@Column(name = "service_id") UUID value) implements Serializable {
    /** A new id. */
    public static ServiceId next(Clock clock) {
        return new ServiceId(Ids.next(clock));
    }
}

package concordat.domain.people;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** One appointment of one person. */
@Embeddable
public record AppointmentId(@Column(name = "appointment_id") UUID value) implements Serializable {
    /** A new id. */
    public static AppointmentId next(Clock clock) {
        return new AppointmentId(Ids.next(clock));
    }
}

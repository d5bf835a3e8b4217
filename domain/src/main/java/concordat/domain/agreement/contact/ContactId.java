package concordat.domain.agreement.contact;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** Somebody to turn to about an agreement. */
@Embeddable
public record ContactId(@Column(name = "contact_id") UUID value) implements Serializable {
    static ContactId next(Clock clock) {
        return new ContactId(Ids.next(clock));
    }
}

package concordat.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A legal body: a trust, a university. */
@Embeddable
public record OrganisationId(@Column(name = "organisation_id") UUID value) implements Serializable {
    /** A new id. */
    public static OrganisationId next(Clock clock) {
        return new OrganisationId(Ids.next(clock));
    }
}

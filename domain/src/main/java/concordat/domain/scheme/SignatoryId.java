package concordat.domain.scheme;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** An authorised signatory of an organisation. */
@Embeddable
public record SignatoryId(@Column(name = "signatory_id") UUID value) implements Serializable {
    /** A new id. */
    public static SignatoryId next(Clock clock) {
        return new SignatoryId(Ids.next(clock));
    }
}

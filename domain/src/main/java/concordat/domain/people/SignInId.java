package concordat.domain.people;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A sign-in that is tied to a person. */
@Embeddable
public record SignInId(@Column(name = "sign_in_id") UUID value) implements Serializable {
    /** A new id. */
    public static SignInId next(Clock clock) {
        return new SignInId(Ids.next(clock));
    }
}

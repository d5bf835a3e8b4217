package concordat.domain.agreement;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A review of a draft that somebody was asked for. */
@Embeddable
public record ReviewId(@Column(name = "review_id") UUID value) implements Serializable {
    static ReviewId next(Clock clock) {
        return new ReviewId(Ids.next(clock));
    }
}

package concordat.domain.agreement.text;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A clause or schedule of an agreement; it stays the same through all instruments that change it. */
@Embeddable
public record ClauseId(@Column(name = "clause_id") UUID value) implements Serializable {
    static ClauseId next(Clock clock) {
        return new ClauseId(Ids.next(clock));
    }
}

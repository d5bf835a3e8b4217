package concordat.domain.agreement.text;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** One version of a model wording in the clause library. */
@Embeddable
public record WordingId(@Column(name = "wording_id") UUID value) implements Serializable {
    static WordingId next(Clock clock) {
        return new WordingId(Ids.next(clock));
    }
}

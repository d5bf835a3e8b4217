package concordat.domain.paper;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A paper, in all its versions. */
@Embeddable
public record PaperId(@Column(name = "paper_id") UUID value) implements Serializable {
    /** A new id. */
    public static PaperId next(Clock clock) {
        return new PaperId(Ids.next(clock));
    }
}

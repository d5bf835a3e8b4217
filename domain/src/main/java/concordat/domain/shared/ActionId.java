package concordat.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** Something that somebody undertook to do. */
@Embeddable
public record ActionId(@Column(name = "action_id") UUID value) implements Serializable {
    /** A new id. */
    public static ActionId next(Clock clock) {
        return new ActionId(Ids.next(clock));
    }
}

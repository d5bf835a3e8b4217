package concordat.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** An item on the agenda of one meeting. */
@Embeddable
public record AgendaItemId(@Column(name = "agenda_item_id") UUID value) implements Serializable {
    /** A new id. */
    public static AgendaItemId next(Clock clock) {
        return new AgendaItemId(Ids.next(clock));
    }
}

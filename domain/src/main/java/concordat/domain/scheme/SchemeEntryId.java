package concordat.domain.scheme;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** An entry of a scheme of reservation and delegation. */
@Embeddable
public record SchemeEntryId(@Column(name = "scheme_entry_id") UUID value) implements Serializable {
    /** A new id. */
    public static SchemeEntryId next(Clock clock) {
        return new SchemeEntryId(Ids.next(clock));
    }
}

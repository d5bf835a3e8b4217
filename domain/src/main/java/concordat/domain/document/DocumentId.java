package concordat.domain.document;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A file that is kept. */
@Embeddable
public record DocumentId(@Column(name = "document_id") UUID value) implements Serializable {
    /** A new id. */
    public static DocumentId next(Clock clock) {
        return new DocumentId(Ids.next(clock));
    }
}

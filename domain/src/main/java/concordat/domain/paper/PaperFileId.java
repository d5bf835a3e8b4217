package concordat.domain.paper;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A file of one version of a paper. */
@Embeddable
public record PaperFileId(@Column(name = "file_id") UUID value) implements Serializable {
    /** A new id. */
    public static PaperFileId next(Clock clock) {
        return new PaperFileId(Ids.next(clock));
    }
}

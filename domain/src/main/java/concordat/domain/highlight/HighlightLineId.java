package concordat.domain.highlight;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** What a highlight report says of one item. */
@Embeddable
public record HighlightLineId(@Column(name = "line_id") UUID value) implements Serializable {
    /** A new id. */
    public static HighlightLineId next(Clock clock) {
        return new HighlightLineId(Ids.next(clock));
    }
}

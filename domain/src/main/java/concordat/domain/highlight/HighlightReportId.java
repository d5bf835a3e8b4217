package concordat.domain.highlight;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A highlight report. */
@Embeddable
public record HighlightReportId(@Column(name = "report_id") UUID value) implements Serializable {
    /** A new id. */
    public static HighlightReportId next(Clock clock) {
        return new HighlightReportId(Ids.next(clock));
    }
}

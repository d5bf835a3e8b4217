package concordat.domain.measure;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A measure of a partnership. */
@Embeddable
public record MeasureId(@Column(name = "measure_id") UUID value) implements Serializable {
    static MeasureId next(Clock clock) {
        return new MeasureId(Ids.next(clock));
    }
}

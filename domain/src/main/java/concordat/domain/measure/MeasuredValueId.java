package concordat.domain.measure;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A value of a measure for one period, as it was recorded once. */
@Embeddable
public record MeasuredValueId(@Column(name = "value_id") UUID value) implements Serializable {
    static MeasuredValueId next(Clock clock) {
        return new MeasuredValueId(Ids.next(clock));
    }
}

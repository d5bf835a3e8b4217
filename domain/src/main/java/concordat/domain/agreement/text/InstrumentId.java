package concordat.domain.agreement.text;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A variation, extension, side letter, novation or supersession. */
@Embeddable
public record InstrumentId(@Column(name = "instrument_id") UUID value) implements Serializable {
    static InstrumentId next(Clock clock) {
        return new InstrumentId(Ids.next(clock));
    }
}

package concordat.domain.placement;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A tariff of an organisation, as it was recorded once. */
@Embeddable
public record TariffId(@Column(name = "tariff_id") UUID value) implements Serializable {
    static TariffId next(Clock clock) {
        return new TariffId(Ids.next(clock));
    }
}

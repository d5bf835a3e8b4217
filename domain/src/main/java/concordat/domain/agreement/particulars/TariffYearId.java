package concordat.domain.agreement.particulars;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** A tariff year of a funding agreement. */
@Embeddable
public record TariffYearId(@Column(name = "tariff_year_id") UUID value) implements Serializable {
    static TariffYearId next(Clock clock) {
        return new TariffYearId(Ids.next(clock));
    }
}

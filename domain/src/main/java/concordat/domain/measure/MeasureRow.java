package concordat.domain.measure;

import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure as the register shows it.
 *
 * @param organisation the short name of the organisation that is measured; null if it is the partnership as a whole
 * @param owner who answers for it, with their organisation
 * @param target null if there is none
 * @param retired null while it is in use
 */
public record MeasureRow(
        MeasureId id,
        PartnershipId partnership,
        @Nullable String organisation,
        String name,
        MeasureDomain domain,
        String owner,
        String unit,
        Direction direction,
        @Nullable Target target,
        boolean fictional,
        @Nullable LocalDate retired,
        Series series) {}

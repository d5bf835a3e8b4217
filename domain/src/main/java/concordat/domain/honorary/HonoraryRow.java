package concordat.domain.honorary;

import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An honorary arrangement as the register shows it.
 *
 * @param employer what the substantive employer is called
 * @param host what the host is called
 * @param ended the last day if it was ended early; null otherwise
 */
public record HonoraryRow(
        HonoraryArrangementId id,
        PartnershipId partnership,
        String reference,
        String person,
        String employer,
        String host,
        HonoraryKind kind,
        String work,
        boolean directBearing,
        Check disclosure,
        Check health,
        LocalDate start,
        LocalDate lastDay,
        @Nullable LocalDate ended,
        String supervisor,
        HonoraryStanding standing) {}

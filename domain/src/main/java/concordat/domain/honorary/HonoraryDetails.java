package concordat.domain.honorary;

import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One honorary arrangement with all that is on record of it.
 *
 * @param employer what the substantive employer is called today
 * @param host what the host is called today
 * @param manager who looks after it at the host; empty if it is the officers alone
 * @param ended the last day if it was ended early; null otherwise
 */
public record HonoraryDetails(
        HonoraryArrangementId id,
        long version,
        PartnershipId partnership,
        String reference,
        HonoraryDraft details,
        String employer,
        String host,
        String manager,
        HonoraryStanding standing,
        @Nullable LocalDate ended,
        String endingReason,
        List<RenewalLine> renewals) {
    /** A renewal: on which day, and from which last day to which. */
    public record RenewalLine(LocalDate on, LocalDate former, LocalDate lastDay) {}
}

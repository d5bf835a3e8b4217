package concordat.domain.agreement.dispute;

import concordat.domain.agreement.Deadline;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as the register shows it.
 *
 * @param raisedBy the name of the party that raised it
 * @param against the names of the others, joined by "; "
 * @param step the step on which it is; null once it is over
 * @param deadline when the time of that step is up; null once it is over
 */
public record DisputeRow(
        DisputeId id,
        AgreementId agreement,
        PartnershipId partnership,
        String reference,
        String title,
        int number,
        String subject,
        String raisedBy,
        String against,
        LocalDate notified,
        DisputeState state,
        @Nullable String step,
        @Nullable Deadline deadline) {}

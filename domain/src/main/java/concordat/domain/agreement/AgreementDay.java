package concordat.domain.agreement;

import concordat.domain.agreement.dates.Milestone;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which something is to be done about an agreement, or happens to it.
 *
 * @param party the name of the party whose day it is; null if it is that of all
 */
public record AgreementDay(
        AgreementId agreement,
        PartnershipId partnership,
        String reference,
        String title,
        Milestone.Kind kind,
        LocalDate due,
        @Nullable String party) {}

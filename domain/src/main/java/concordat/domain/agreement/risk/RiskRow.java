package concordat.domain.agreement.risk;

import concordat.domain.risk.RiskScore;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A risk as the register shows it.
 *
 * @param owner who owns it, with their organisation
 * @param nextReview null if none is agreed
 */
public record RiskRow(
        AgreementRiskId id,
        AgreementId agreement,
        PartnershipId partnership,
        String reference,
        String title,
        int number,
        String event,
        String owner,
        RiskScore current,
        RiskScore target,
        @Nullable LocalDate nextReview) {}

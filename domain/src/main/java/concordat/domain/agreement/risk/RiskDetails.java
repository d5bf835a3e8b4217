package concordat.domain.agreement.risk;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.Party;
import concordat.domain.risk.RiskBand;
import concordat.domain.risk.RiskScore;
import concordat.domain.settings.SettingsInForce;
import concordat.domain.shared.AgreementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A risk with all that is on record of it.
 *
 * @param party the name of the party that owns it
 * @param band what its current score is rated as today
 * @param reviewOverdue whether it is open and its review was due before today
 * @param closed null while it is open
 * @param scores the current scores that it has had, the latest first
 */
public record RiskDetails(
        AgreementRiskId id,
        long version,
        AgreementId agreement,
        String agreementReference,
        String agreementTitle,
        int number,
        RiskDraft details,
        String party,
        RiskBand band,
        boolean reviewOverdue,
        @Nullable LocalDate closed,
        String closingReason,
        List<DatedScore> scores) {

    /** The current score from a day on, and what it is rated as today. */
    public record DatedScore(LocalDate on, RiskScore score, RiskBand band) {}

    static RiskDetails of(AgreementRisk risk, Agreement agreement, SettingsInForce settings, LocalDate today) {
        RiskDraft details = risk.details();
        LocalDate review = details.nextReview();
        List<DatedScore> latestFirst = new ArrayList<>();
        risk.scores()
                .forEach(each -> latestFirst.add(
                        0,
                        new DatedScore(
                                each.on(),
                                each.score(),
                                RiskBand.of(each.score().value(), settings))));
        return new RiskDetails(
                risk.id(),
                risk.version(),
                agreement.id(),
                agreement.reference(),
                agreement.title(),
                risk.number(),
                details,
                agreement.party(details.party()).map(Party::nameAsSigned).orElse(""),
                RiskBand.of(details.current().value(), settings),
                risk.closed().isEmpty() && review != null && review.isBefore(today),
                risk.closed().orElse(null),
                risk.closingReason(),
                List.copyOf(latestFirst));
    }

    /** What people call it, such as "Risk 2". */
    public String name() {
        return "Risk " + number;
    }
}

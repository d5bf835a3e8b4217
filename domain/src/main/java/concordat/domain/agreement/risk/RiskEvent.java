package concordat.domain.agreement.risk;

import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.risk.RiskScore;
import concordat.domain.shared.Event;
import java.util.Optional;
import java.util.UUID;

/** What happens to the risks of an agreement. An entry has the score, and does not repeat what the risk is. */
public sealed interface RiskEvent extends Event {
    /** Of which agreement of which partnership. */
    Which which();

    /** Which risk of the agreement. */
    int number();

    @Override
    default Subject subject() {
        return new Subject("Agreement", which().agreement().value(), which().reference() + ", risk " + number());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(which().partnership().value());
    }

    /** It was put on record. */
    record RiskRecorded(Which which, AgreementRiskId risk, int number, RiskScore current) implements RiskEvent {}

    /** What is on record of it was changed, its score perhaps among it. */
    record RiskReviewed(Which which, AgreementRiskId risk, int number, RiskScore former, RiskScore current)
            implements RiskEvent {}

    /** It was closed. */
    record RiskClosed(Which which, AgreementRiskId risk, int number) implements RiskEvent {}

    /** It was opened again. */
    record RiskReopened(Which which, AgreementRiskId risk, int number) implements RiskEvent {}
}

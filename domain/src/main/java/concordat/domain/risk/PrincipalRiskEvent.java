package concordat.domain.risk;

import concordat.domain.shared.Event;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a principal risk. Its entries do not repeat what the risk is: it may be confidential. */
public sealed interface PrincipalRiskEvent extends Event {
    /** Which risk. */
    Which which();

    @Override
    default Subject subject() {
        return new Subject("PrincipalRisk", which().risk().value(), which().reference());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(which().partnership().value());
    }

    /** A risk and its partnership, by ids. */
    record Which(PrincipalRiskId risk, PartnershipId partnership, String reference) {}

    /** It was put on record. */
    record PrincipalRiskRecorded(Which which) implements PrincipalRiskEvent {}

    /** What is on record of it was reviewed. */
    record PrincipalRiskReviewed(Which which) implements PrincipalRiskEvent {}

    /** A partner scored it; {@code former} is null the first time. */
    record PrincipalRiskScored(
            Which which, OrganisationId holder, @Nullable RiskScore former, RiskScore current, RiskScore target)
            implements PrincipalRiskEvent {}

    /** An assurance was added. */
    record AssuranceGiven(Which which, UUID assurance, LineOfDefence line) implements PrincipalRiskEvent {}

    /** An action was added. */
    record RiskActionRaised(Which which, UUID action) implements PrincipalRiskEvent {}

    /** An action was done. */
    record RiskActionDone(Which which, UUID action) implements PrincipalRiskEvent {}

    /** It was closed. */
    record PrincipalRiskClosed(Which which) implements PrincipalRiskEvent {}

    /** It was opened again. */
    record PrincipalRiskReopened(Which which) implements PrincipalRiskEvent {}
}

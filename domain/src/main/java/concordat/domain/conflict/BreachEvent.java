package concordat.domain.conflict;

import concordat.domain.decision.ReviewResult;
import concordat.domain.meeting.InterestType;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Event;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonOnRecord;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What happens to breach records; what the interest is stands in the record alone. */
public sealed interface BreachEvent extends Event {
    BreachId breach();

    PartnershipId within();

    String reference();

    @Override
    default Subject subject() {
        return new Subject("Breach", breach().value(), reference());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(within().value());
    }

    /** It was put on record. */
    record BreachOpened(
            BreachId breach,
            PartnershipId within,
            String reference,
            CommitteeId committee,
            PersonOnRecord person,
            InterestType type,
            LocalDate foundOn)
            implements BreachEvent {}

    /** A decision was flagged for review. */
    record DecisionFlagged(
            BreachId breach, PartnershipId within, String reference, DecisionId decision, String decisionReference)
            implements BreachEvent {}

    /** The review of a decision had its result; {@code later} is blank without a later decision. */
    record DecisionReviewed(
            BreachId breach,
            PartnershipId within,
            String reference,
            DecisionId decision,
            String decisionReference,
            ReviewResult result,
            String later)
            implements BreachEvent {}

    /** It was closed. */
    record BreachClosed(BreachId breach, PartnershipId within, String reference, String outcome)
            implements BreachEvent {}
}

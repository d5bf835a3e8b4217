package concordat.domain.agreement.dispute;

import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.shared.Event;
import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What happens to a dispute. An entry says between whom, which step and when; it does not repeat what the dispute is
 * about, which a reader of the journal may not be allowed to see.
 */
public sealed interface DisputeEvent extends Event {
    /** Which agreement of which partnership it is about. */
    Which which();

    /** Which dispute of the agreement. */
    int number();

    @Override
    default Subject subject() {
        return new Subject("Agreement", which().agreement().value(), which().reference() + ", dispute " + number());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(which().partnership().value());
    }

    /** A party notified others of it on that day. */
    record DisputeRaised(
            Which which,
            DisputeId dispute,
            int number,
            OrganisationId by,
            List<OrganisationId> against,
            LocalDate notified,
            Ladder ladder)
            implements DisputeEvent {}

    /** A step of its ladder ended, and the dispute stands like that. */
    record DisputeStepEnded(
            Which which,
            DisputeId dispute,
            int number,
            String step,
            StepOutcome outcome,
            LocalDate on,
            DisputeState state)
            implements DisputeEvent {}

    /** A party named who answers for a step, or took the name off. */
    record DisputeStepEntrusted(Which which, DisputeId dispute, int number, String step, OrganisationId party)
            implements DisputeEvent {}
}

package concordat.domain.agreement.obligation;

import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.shared.Event;
import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What happens to an obligation. An entry names it and its dates and never repeats its words, nor those of the evidence,
 * which a reader of the journal may not be allowed to see: the register's history keeps them.
 */
public sealed interface ObligationEvent extends Event {
    /** Which agreement of which partnership, and how people refer to it. */
    Which which();

    /** Which obligation. */
    ObligationId obligation();

    /** What people call it, such as "Obligation 2". */
    String name();

    @Override
    default Subject subject() {
        return new Subject("Obligation", obligation().value(), which().reference() + ", " + name());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(which().partnership().value());
    }

    /** It was put on record. */
    record ObligationRecorded(
            Which which,
            ObligationId obligation,
            String name,
            OrganisationId owedBy,
            List<OrganisationId> owedTo,
            LocalDate first)
            implements ObligationEvent {}

    /** What it says, or who answers for it, was changed. */
    record ObligationAmended(Which which, ObligationId obligation, String name, LocalDate first)
            implements ObligationEvent {}

    /** Nothing falls due by it any more, from that day on. */
    record ObligationClosed(Which which, ObligationId obligation, String name, LocalDate on)
            implements ObligationEvent {}

    /** The party that owes it put on record that it was met for a due date. */
    record ObligationMet(
            Which which, ObligationId obligation, String name, LocalDate due, OrganisationId by, LocalDate on)
            implements ObligationEvent {}

    /** A party to whom it is owed accepted that. */
    record ObligationAccepted(Which which, ObligationId obligation, String name, LocalDate due, OrganisationId by)
            implements ObligationEvent {}

    /** A party to whom it is owed did not. */
    record ObligationReturned(Which which, ObligationId obligation, String name, LocalDate due, OrganisationId by)
            implements ObligationEvent {}

    /** A party to whom it is owed does not ask for it for that due date. */
    record ObligationWaived(Which which, ObligationId obligation, String name, LocalDate due, OrganisationId by)
            implements ObligationEvent {}
}

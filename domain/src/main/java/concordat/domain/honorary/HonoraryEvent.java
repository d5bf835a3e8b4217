package concordat.domain.honorary;

import concordat.domain.shared.Event;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What happened to an honorary arrangement. The person's name is in none: more people read the journal than the register. */
public sealed interface HonoraryEvent extends Event {
    HonoraryArrangementId arrangement();

    PartnershipId within();

    String reference();

    @Override
    default Subject subject() {
        return new Subject("HonoraryArrangement", arrangement().value(), reference());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(within().value());
    }

    /** It was put on record. */
    record HonoraryArrangementRecorded(
            HonoraryArrangementId arrangement,
            PartnershipId within,
            String reference,
            HonoraryKind as,
            LocalDate start,
            LocalDate lastDay)
            implements HonoraryEvent {}

    /** What is on record of it was corrected, its checks perhaps among it. */
    record HonoraryArrangementAmended(
            HonoraryArrangementId arrangement, PartnershipId within, String reference, HonoraryKind as)
            implements HonoraryEvent {}

    /** It was renewed. */
    record HonoraryArrangementRenewed(
            HonoraryArrangementId arrangement,
            PartnershipId within,
            String reference,
            LocalDate former,
            LocalDate lastDay)
            implements HonoraryEvent {}

    /** It was ended early. */
    record HonoraryArrangementEnded(
            HonoraryArrangementId arrangement, PartnershipId within, String reference, LocalDate lastDay)
            implements HonoraryEvent {}
}

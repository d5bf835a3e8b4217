package concordat.domain.programme.delivery;

import concordat.domain.honorary.HonoraryArrangementId;
import concordat.domain.programme.ProgrammeId;
import concordat.domain.shared.Event;
import concordat.domain.shared.PartnershipId;
import java.util.Optional;
import java.util.UUID;

/** What happened to a part of a programme. */
public sealed interface DeliveryEvent extends Event {
    ProgrammeId programme();

    PartnershipId within();

    String name();

    @Override
    default Subject subject() {
        return new Subject("Programme", programme().value(), name());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(within().value());
    }

    /** A milestone was set, moved, reached or struck, as it is told. */
    record ProgrammeMilestoneKept(ProgrammeId programme, PartnershipId within, String name, UUID milestone, String told)
            implements DeliveryEvent {}

    /** Somebody took on a role, or what is on record of it was changed, as it is told. */
    record ProgrammePersonKept(ProgrammeId programme, PartnershipId within, String name, UUID person, String told)
            implements DeliveryEvent {}

    /** An output was recorded, changed or struck, as it is told. */
    record ProgrammeOutputKept(ProgrammeId programme, PartnershipId within, String name, UUID output, String told)
            implements DeliveryEvent {}

    /** An honorary arrangement was linked to the programme. */
    record HonoraryArrangementLinked(
            ProgrammeId programme, PartnershipId within, String name, HonoraryArrangementId arrangement)
            implements DeliveryEvent {}

    /** An honorary arrangement is linked to the programme no more. */
    record HonoraryArrangementUnlinked(
            ProgrammeId programme, PartnershipId within, String name, HonoraryArrangementId arrangement)
            implements DeliveryEvent {}
}

package concordat.domain.trail;

import concordat.domain.shared.Event;
import concordat.domain.shared.PartnershipId;
import java.util.Optional;
import java.util.UUID;

/** What happens to links of the trail. An entry names both ends by their ids, and does not repeat what they are. */
public sealed interface TrailEvent extends Event {
    TrailLinkId link();

    PartnershipId of();

    @Override
    default Subject subject() {
        return Subject.of("TrailLink", link().value());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(of().value());
    }

    /** A link was recorded. */
    record TrailLinked(TrailLinkId link, PartnershipId of, Relation relation, UUID earlier, UUID later)
            implements TrailEvent {}

    /** A link was ended, because it does not hold. */
    record TrailLinkEnded(TrailLinkId link, PartnershipId of, Relation relation, String reason) implements TrailEvent {}
}

package concordat.domain.appraisal;

import concordat.domain.shared.Event;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What happened to the post of a clinical academic. The name is in none: more people read the journal than the register. */
public sealed interface AppraisalEvent extends Event {
    JointPostId post();

    PartnershipId within();

    String reference();

    @Override
    default Subject subject() {
        return new Subject("JointPost", post().value(), reference());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(within().value());
    }

    /** It was put on record. */
    record JointPostRecorded(JointPostId post, PartnershipId within, String reference, LocalDate start)
            implements AppraisalEvent {}

    /** What is on record of it was corrected, its job plan perhaps among it. */
    record JointPostAmended(JointPostId post, PartnershipId within, String reference) implements AppraisalEvent {}

    /** A joint appraisal was held. */
    record JointAppraisalHeld(JointPostId post, PartnershipId within, String reference, LocalDate held)
            implements AppraisalEvent {}

    /** It ended. */
    record JointPostEnded(JointPostId post, PartnershipId within, String reference, LocalDate lastDay)
            implements AppraisalEvent {}
}

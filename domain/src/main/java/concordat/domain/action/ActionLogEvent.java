package concordat.domain.action;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Event;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import java.util.Optional;
import java.util.UUID;

/** What happens to the action log of a committee as a whole. */
public sealed interface ActionLogEvent extends Event {
    /**
     * Somebody took it away as a file.
     *
     * @param export the id of this export, also printed in it
     * @param committeeCode by which people refer to the committee
     * @param fileName the name under which it was handed out
     */
    record ActionLogDownloaded(
            UUID export,
            CommitteeId committee,
            String committeeCode,
            PartnershipId within,
            Part part,
            boolean publication,
            String fileName)
            implements ActionLogEvent {
        @Override
        public Subject subject() {
            return new Subject("Committee", committee.value(), committeeCode);
        }

        @Override
        public Optional<UUID> partnership() {
            return Optional.of(within.value());
        }
    }
}

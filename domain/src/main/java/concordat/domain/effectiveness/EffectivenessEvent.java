package concordat.domain.effectiveness;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Event;
import concordat.domain.shared.PartnershipId;
import java.util.Optional;
import java.util.UUID;

/** What happens to the audit of a committee. */
public sealed interface EffectivenessEvent extends Event {
    /**
     * Somebody took it away as a file.
     *
     * @param export the id of this export, also printed in it
     * @param committeeCode by which people refer to the committee
     * @param year the code of the year
     * @param fileName the name under which it was handed out
     */
    record EffectivenessAuditDownloaded(
            UUID export,
            CommitteeId committee,
            String committeeCode,
            PartnershipId within,
            String year,
            boolean publication,
            String fileName)
            implements EffectivenessEvent {
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

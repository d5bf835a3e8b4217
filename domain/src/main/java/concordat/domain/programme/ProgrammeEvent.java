package concordat.domain.programme;

import concordat.domain.shared.Event;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happens to programmes and services. */
public sealed interface ProgrammeEvent extends Event {

    /** A programme came on record. */
    record ProgrammeRecorded(
            ProgrammeId id, PartnershipId of, String name, ProgrammeKind sort, List<OrganisationId> partners)
            implements ProgrammeEvent {
        @Override
        public Subject subject() {
            return new Subject("Programme", id.value(), name);
        }

        @Override
        public Optional<UUID> partnership() {
            return Optional.of(of.value());
        }
    }

    /** What is on record of a programme was changed. */
    record ProgrammeAmended(ProgrammeId id, PartnershipId of, String name, ProgrammeStatus status)
            implements ProgrammeEvent {
        @Override
        public Subject subject() {
            return new Subject("Programme", id.value(), name);
        }

        @Override
        public Optional<UUID> partnership() {
            return Optional.of(of.value());
        }
    }

    /** Since that day it stands otherwise. */
    record ProgrammeStatusChanged(
            ProgrammeId id,
            PartnershipId of,
            String name,
            ProgrammeStatus former,
            ProgrammeStatus status,
            LocalDate since)
            implements ProgrammeEvent {
        @Override
        public Subject subject() {
            return new Subject("Programme", id.value(), name);
        }

        @Override
        public Optional<UUID> partnership() {
            return Optional.of(of.value());
        }
    }

    /** A service came into an organisation's catalogue. */
    record ServiceListed(ServiceId id, OrganisationId organisation, String name, boolean fictional)
            implements ProgrammeEvent {
        @Override
        public Subject subject() {
            return new Subject("Service", id.value(), name);
        }

        @Override
        public Optional<UUID> partnership() {
            return Optional.empty();
        }
    }

    /** A service got another name, or was taken off or put back. */
    record ServiceChanged(ServiceId id, OrganisationId organisation, String name, boolean listed)
            implements ProgrammeEvent {
        @Override
        public Subject subject() {
            return new Subject("Service", id.value(), name);
        }

        @Override
        public Optional<UUID> partnership() {
            return Optional.empty();
        }
    }
}

package concordat.domain.partner;

import concordat.domain.shared.Event;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened to organisations, kept in the chain of the installation, and to partnerships, kept in their own. */
public sealed interface PartnerEvent extends Event {

    /** An organisation was entered. */
    record OrganisationEntered(
            OrganisationId organisation,
            OrganisationKind organisationKind,
            OrganisationCode code,
            String shortName,
            DatedName name)
            implements PartnerEvent {
        @Override
        public Subject subject() {
            return new Subject("Organisation", organisation.value(), code.words());
        }

        @Override
        public Optional<UUID> partnership() {
            return Optional.empty();
        }
    }

    /** An organisation has another name from that day on; older records keep the old one. */
    record OrganisationRenamed(OrganisationId organisation, OrganisationCode code, String name, LocalDate from)
            implements PartnerEvent {
        @Override
        public Subject subject() {
            return new Subject("Organisation", organisation.value(), code.words());
        }

        @Override
        public Optional<UUID> partnership() {
            return Optional.empty();
        }
    }

    /** A partnership was entered with its parties. */
    record PartnershipEntered(
            PartnershipId id, String code, String name, List<OrganisationId> parties, boolean fictional)
            implements PartnerEvent {
        @Override
        public Subject subject() {
            return new Subject("Partnership", id.value(), code);
        }

        @Override
        public Optional<UUID> partnership() {
            return Optional.of(id.value());
        }
    }

    /** A partnership goes by a label for a time, which is no legal person's name. */
    record PartnershipLabelled(
            PartnershipId id, String code, String label, @Nullable LocalDate from, @Nullable LocalDate until)
            implements PartnerEvent {
        @Override
        public Subject subject() {
            return new Subject("Partnership", id.value(), code);
        }

        @Override
        public Optional<UUID> partnership() {
            return Optional.of(id.value());
        }
    }
}

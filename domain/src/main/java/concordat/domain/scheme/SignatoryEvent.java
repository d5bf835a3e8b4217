package concordat.domain.scheme;

import concordat.domain.shared.Event;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to the authority of signatories. */
public sealed interface SignatoryEvent extends Event {
    SignatoryId signatory();

    PartnershipId within();

    String reference();

    @Override
    default Subject subject() {
        return new Subject("Signatory", signatory().value(), reference());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(within().value());
    }

    /** Somebody may sign for an organisation. */
    record SignatoryAuthorised(
            SignatoryId signatory,
            PartnershipId within,
            OrganisationId organisation,
            String reference,
            String name,
            String office,
            String matter,
            @Nullable BigDecimal limitGbp,
            boolean seal,
            Term term)
            implements SignatoryEvent {}

    /** They may no longer. */
    record SigningAuthorityEnded(
            SignatoryId signatory,
            PartnershipId within,
            OrganisationId organisation,
            String reference,
            LocalDate firstDayWithout)
            implements SignatoryEvent {}
}

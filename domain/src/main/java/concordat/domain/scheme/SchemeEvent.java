package concordat.domain.scheme;

import concordat.domain.shared.Event;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What happens to schemes of reservation and delegation. */
public sealed interface SchemeEvent extends Event {
    SchemeEntryId entry();

    PartnershipId within();

    String reference();

    @Override
    default Subject subject() {
        return new Subject("Scheme entry", entry().value(), reference());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(within().value());
    }

    /** An entry came on record. */
    record EntryRecorded(
            SchemeEntryId entry,
            PartnershipId within,
            OrganisationId organisation,
            String reference,
            Power power,
            String holder,
            Term term,
            String approvedBy,
            LocalDate approvedOn)
            implements SchemeEvent {}

    /** An entry was ended. */
    record EntryEnded(
            SchemeEntryId entry,
            PartnershipId within,
            OrganisationId organisation,
            String reference,
            LocalDate firstDayWithout)
            implements SchemeEvent {}
}

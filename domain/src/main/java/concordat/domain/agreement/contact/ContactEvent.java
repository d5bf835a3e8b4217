package concordat.domain.agreement.contact;

import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.shared.Event;
import concordat.domain.shared.OrganisationId;
import java.util.Optional;
import java.util.UUID;

/** What happens to the contacts of an agreement. An entry names the party and the purpose, not the person. */
public sealed interface ContactEvent extends Event {
    /** Of which agreement of which partnership. */
    Which which();

    @Override
    default Subject subject() {
        return new Subject("Agreement", which().agreement().value(), which().reference());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(which().partnership().value());
    }

    /** Somebody was put on record as whom to turn to. */
    record ContactNamed(Which which, ContactId contact, OrganisationId party, ContactPurpose purpose)
            implements ContactEvent {}

    /** What is on record of a contact was changed. */
    record ContactChanged(Which which, ContactId contact, OrganisationId party, ContactPurpose purpose)
            implements ContactEvent {}
}

package concordat.domain.agreement.contact;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.Party;
import concordat.domain.shared.AgreementId;
import java.time.LocalDate;

/**
 * A contact with all that is on record of it.
 *
 * @param party the name of the party
 * @param current whether they are whom to turn to today
 */
public record ContactDetails(
        ContactId id,
        long version,
        AgreementId agreement,
        String agreementTitle,
        String agreementReference,
        String party,
        ContactDraft details,
        boolean current) {
    static ContactDetails of(Contact contact, Agreement agreement, LocalDate today) {
        ContactDraft details = contact.details();
        LocalDate until = details.until();
        return new ContactDetails(
                contact.id(),
                contact.version(),
                agreement.id(),
                agreement.title(),
                agreement.reference(),
                agreement.party(details.party()).map(Party::nameAsSigned).orElse(""),
                details,
                !today.isBefore(details.from()) && (until == null || today.isBefore(until)));
    }
}

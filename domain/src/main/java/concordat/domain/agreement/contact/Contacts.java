package concordat.domain.agreement.contact;

import concordat.domain.shared.AgreementId;
import java.util.List;

/** The contacts of all agreements that the actor may see. */
public interface Contacts {
    void add(Contact contact);

    /** All of that agreement, those of former days among them. */
    List<Contact> of(AgreementId agreement);

    /** @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    Contact get(ContactId id);

    /**
     * Takes hold of a contact to change it.
     *
     * @param seen the version that the actor has looked at
     * @throws concordat.domain.shared.OutOfDate if it has changed since
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    Contact lock(ContactId id, long seen);
}

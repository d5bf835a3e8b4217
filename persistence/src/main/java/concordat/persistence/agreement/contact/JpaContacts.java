package concordat.persistence.agreement.contact;

import concordat.domain.agreement.contact.Contact;
import concordat.domain.agreement.contact.ContactId;
import concordat.domain.agreement.contact.Contacts;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import concordat.persistence.shared.Changing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@Dependent
class JpaContacts implements Contacts {
    private final EntityManager entities;

    @Inject
    JpaContacts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Contact contact) {
        entities.persist(contact);
    }

    @Override
    public List<Contact> of(AgreementId agreement) {
        return entities.createQuery(
                        "select c from AgreementContact c where c.agreement = :agreement order by c.id.value",
                        Contact.class)
                .setParameter("agreement", agreement)
                .getResultList();
    }

    @Override
    public Contact get(ContactId id) {
        Contact contact = entities.find(Contact.class, id);
        if (contact == null) {
            throw new NotFound("contact");
        }
        return contact;
    }

    @Override
    public Contact lock(ContactId id, long seen) {
        return Changing.lock(entities, Contact.class, id, "contact", Contact::version, seen);
    }
}

package concordat.web.agreement.contact;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.contact.ContactDetails;
import concordat.domain.agreement.contact.ContactId;
import concordat.domain.agreement.contact.ContactRule;
import concordat.domain.agreement.contact.NamingContacts;
import concordat.domain.agreement.contact.ReadingContacts;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Rule;
import concordat.web.agreement.AgreementPart;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody changes what is on record of a contact, or until when they are one. */
@Named
@RequestScoped
public class ChangeContactPage {
    private static final Map<Rule, String> FIELDS = Map.of(
            ContactRule.CONTACT_IS_AT_A_PARTY, "party",
            ContactRule.CONTACT_CAN_BE_REACHED, "email",
            ContactRule.CONTACT_ENDS_AFTER_IT_BEGAN, "last");

    private final NamingContacts naming;
    private final ReadingContacts reading;
    private final AgreementPart part;
    private final AgreementDetails agreement;
    private final ContactForm form;
    private ContactDetails contact;
    private long seen;

    @Inject
    ChangeContactPage(
            NamingContacts naming, ReadingContacts reading, AgreementPart part, Query query, Notices notices) {
        this.naming = naming;
        this.reading = reading;
        this.part = part;
        contact = reading.contact(new ContactId(query.id("id")));
        agreement = part.agreement(contact.agreement());
        form = new ContactForm(notices, agreement).filledFrom(contact.details());
        seen = part.seen(contact.version());
        if (!reading.keeps(agreement.id())) {
            throw new NotFound("page");
        }
    }

    public @Nullable String save() {
        return form.draft()
                .map(draft -> part.make(
                        () -> naming.change(part.onceForContents(), contact.id(), seen, draft),
                        "What is on record of the contact is changed.",
                        "/agreement-contacts?faces-redirect=true&id=" + getAgreement(),
                        FIELDS,
                        this::readAgain))
                .orElse(null);
    }

    private void readAgain() {
        contact = reading.contact(contact.id());
        seen = contact.version();
    }

    public long getSeen() {
        return seen;
    }

    /** What is on record now. */
    public AgreementContactsPage.Row getRow() {
        return AgreementContactsPage.Row.of(contact);
    }

    public String getAgreement() {
        return agreement.id().value().toString();
    }

    public String getTitle() {
        return agreement.title();
    }

    public ContactForm getForm() {
        return form;
    }
}

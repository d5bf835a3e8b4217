package concordat.web.agreement.contact;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.contact.ContactRule;
import concordat.domain.agreement.contact.NamingContacts;
import concordat.domain.agreement.contact.ReadingContacts;
import concordat.domain.shared.AgreementId;
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

/** Somebody puts on record whom to turn to. */
@Named
@RequestScoped
public class NameContactPage {
    private static final Map<Rule, String> FIELDS = Map.of(
            ContactRule.CONTACT_IS_AT_A_PARTY, "party",
            ContactRule.CONTACT_CAN_BE_REACHED, "email",
            ContactRule.CONTACT_ENDS_AFTER_IT_BEGAN, "last");

    private final NamingContacts naming;
    private final AgreementPart part;
    private final AgreementDetails agreement;
    private final ContactForm form;

    @Inject
    NameContactPage(NamingContacts naming, ReadingContacts reading, AgreementPart part, Query query, Notices notices) {
        this.naming = naming;
        this.part = part;
        agreement = part.agreement(new AgreementId(query.id("id")));
        form = new ContactForm(notices, agreement);
        if (!reading.keeps(agreement.id())) {
            throw new NotFound("page");
        }
    }

    public @Nullable String save() {
        return form.draft()
                .map(draft -> part.make(
                        () -> naming.name(part.once(), agreement.id(), draft),
                        "The contact is on record.",
                        "/agreement-contacts?faces-redirect=true&id=" + getAgreement(),
                        FIELDS,
                        () -> {}))
                .orElse(null);
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

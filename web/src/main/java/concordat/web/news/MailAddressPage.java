package concordat.web.news;

import concordat.domain.news.KeepingAddresses;
import concordat.domain.news.MailAddress;
import concordat.domain.people.PersonSheet;
import concordat.domain.people.ReadingPeople;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.PersonId;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** An administrator enters where somebody gets mail. */
@Named
@RequestScoped
public class MailAddressPage {
    private final KeepingAddresses keeping;
    private final Notices notices;
    private final PersonSheet person;
    private String seen;
    private String address;

    @Inject
    MailAddressPage(KeepingAddresses keeping, ReadingPeople people, Query query, Notices notices) {
        this.keeping = keeping;
        this.notices = notices;
        person = people.person(new PersonId(query.id("person")));
        seen = keeping.of(person.id());
        address = seen;
    }

    public @Nullable String save() {
        String entered = address.strip();
        if (!entered.isEmpty() && !MailAddress.isOne(entered)) {
            notices.wrong("address", "Enter an e-mail address like name@example.org");
            return null;
        }
        try {
            keeping.keep(person.id(), seen, entered);
        } catch (OutOfDate overtaken) {
            seen = keeping.of(person.id());
            notices.wrong("address", overtaken.getMessage() + " It is " + (seen.isEmpty() ? "none" : seen) + " now.");
            return null;
        }
        notices.done(
                entered.isEmpty()
                        ? person.name() + " gets no mail any more."
                        : person.name() + " gets mail at " + entered + ".");
        return "/person?faces-redirect=true&id=" + getId();
    }

    public String getId() {
        return person.id().value().toString();
    }

    public String getName() {
        return person.name();
    }

    public int getLimit() {
        return MailAddress.LIMIT;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String entered) {
        address = entered;
    }

    /** The address that the form was filled from. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String before) {
        seen = before;
    }
}

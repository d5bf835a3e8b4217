package concordat.web.agreement.contact;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.contact.ContactDetails;
import concordat.domain.agreement.contact.ReadingContacts;
import concordat.domain.shared.AgreementId;
import concordat.web.agreement.AgreementPart;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Whom to turn to about one agreement. */
@Named
@RequestScoped
public class AgreementContactsPage {
    private final AgreementDetails agreement;
    private final List<ContactDetails> contacts;
    private final boolean keeping;

    @Inject
    AgreementContactsPage(ReadingContacts reading, AgreementPart part, Query query) {
        agreement = part.agreement(new AgreementId(query.id("id")));
        contacts = reading.of(agreement.id());
        keeping = reading.keeps(agreement.id());
    }

    public String getId() {
        return agreement.id().value().toString();
    }

    public String getTitle() {
        return agreement.title();
    }

    public String getReference() {
        return agreement.reference();
    }

    /** Whether the reader keeps them on record. */
    public boolean isKeeping() {
        return keeping;
    }

    public List<Row> getRows() {
        return contacts.stream().map(Row::of).toList();
    }

    /** A contact as the table shows it. */
    public record Row(
            String id,
            String name,
            String role,
            String party,
            String purpose,
            String email,
            String telephone,
            String term) {
        static Row of(ContactDetails contact) {
            LocalDate until = contact.details().until();
            return new Row(
                    contact.id().value().toString(),
                    contact.details().name(),
                    contact.details().role(),
                    contact.party(),
                    contact.details().purpose().words(),
                    contact.details().email(),
                    contact.details().telephone(),
                    (contact.current() ? "" : "Not today: ") + "from "
                            + Words.date(contact.details().from())
                            + (until == null ? "" : " to " + Words.date(until.minusDays(1))));
        }
    }
}

package concordat.domain.agreement.contact;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.Agreements;
import concordat.domain.agreement.Authority;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Reading whom to turn to: anybody with an appointment does, of the agreements that they may see. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR,
    Role.ADMINISTRATOR,
    Role.OPERATOR
})
public class ReadingContacts {
    private final Agreements agreements;
    private final Contacts contacts;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReadingContacts(Agreements agreements, Contacts contacts, CurrentActor actor, Clock clock) {
        this.agreements = agreements;
        this.contacts = contacts;
        this.actor = actor;
        this.clock = clock;
    }

    /** All of an agreement, today's first, by party and purpose. @throws NotFound if the actor may not see the agreement */
    public List<ContactDetails> of(AgreementId id) {
        Agreement agreement = agreements.get(id);
        return contacts.of(id).stream()
                .map(contact -> ContactDetails.of(contact, agreement, today()))
                .sorted(Comparator.comparing((ContactDetails each) -> !each.current())
                        .thenComparing(ContactDetails::party)
                        .thenComparing(each -> each.details().purpose())
                        .thenComparing(each -> each.details().name()))
                .toList();
    }

    /** One of them. @throws NotFound if there is none, or the actor may not see it */
    public ContactDetails contact(ContactId id) {
        Contact contact = contacts.get(id);
        return ContactDetails.of(contact, agreements.get(contact.agreement()), today());
    }

    /** Whether the actor keeps that agreement, and so its contacts, on record. */
    public boolean keeps(AgreementId id) {
        return Authority.over(agreements.get(id), actor, today()).isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}

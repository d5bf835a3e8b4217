package concordat.domain.agreement.contact;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.agreement.Authority;
import concordat.domain.agreement.HeldAgreements;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Keeping on record whom to turn to about an agreement, by whoever keeps the agreement. */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.EXECUTIVE, Role.OPERATOR})
public class NamingContacts {
    private final HeldAgreements agreements;
    private final Contacts contacts;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    NamingContacts(
            HeldAgreements agreements,
            Contacts contacts,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.agreements = agreements;
        this.contacts = contacts;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Puts somebody on record as whom to turn to.
     *
     * @param onceKey the one-time key of the form; used again, it returns the contact that was made with it
     * @throws concordat.domain.shared.RuleBroken if the draft cannot stand
     */
    public ContactId name(String onceKey, AgreementId id, ContactDraft draft) {
        return new ContactId(keys.once(onceKey, () -> {
            Agreement agreement = hold(id);
            Contact contact = Contact.named(agreement, draft, clock);
            contacts.add(contact);
            journal.record(contact.recorded(Which.of(agreement)));
            return contact.id().value();
        }));
    }

    /**
     * Changes what is on record of a contact, or until when they are one.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     * @param seen the version that the actor has looked at
     */
    public void change(String onceKey, ContactId id, long seen, ContactDraft draft) {
        keys.once(onceKey, () -> {
            Agreement agreement = hold(contacts.get(id).agreement());
            journal.record(contacts.lock(id, seen).change(agreement, draft, Which.of(agreement)));
            return id.value();
        });
    }

    private Agreement hold(AgreementId id) {
        Agreement agreement = agreements.hold(id);
        Authority.actOver(agreement, actor, today());
        return agreement;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}

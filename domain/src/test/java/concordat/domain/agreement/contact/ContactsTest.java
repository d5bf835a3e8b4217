package concordat.domain.agreement.contact;

import static concordat.domain.agreement.AnAgreement.ALDER;
import static concordat.domain.agreement.AnAgreement.BIRCH;
import static concordat.domain.agreement.AnAgreement.CEDAR;
import static concordat.domain.agreement.AnAgreement.TODAY;
import static concordat.domain.agreement.AnAgreement.officerOf;
import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AnAgreement;
import concordat.domain.agreement.text.TextOffice;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Event;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.world.KeysInMemory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whom to turn to about an agreement, from a day on and until another. */
class ContactsTest {
    private final Agreement agreement = AnAgreement.executed();
    private final Office office = new Office(agreement);
    private final NamingContacts naming = office.naming(officerOf(ALDER));
    private final ReadingContacts reading = office.reading(officerOf(ALDER));
    private int forms;

    @Test
    void todays_come_first_by_party_and_former_ones_stay_on_record() {
        name(aContact(CEDAR, "Cleo Example", null));
        name(aContact(ALDER, "Abe Example", TODAY));
        name(aContact(ALDER, "Ada Example", TODAY.plusDays(1)));

        assertThat(reading.of(agreement.id()))
                .extracting(each -> each.details().name() + (each.current() ? "" : ", formerly"))
                .containsExactly("Ada Example", "Cleo Example", "Abe Example, formerly");
    }

    @Test
    void a_contact_is_changed_by_whoever_saw_what_is_on_record() {
        ContactId id = name(aContact(CEDAR, "Cleo Example", null));

        naming.change("change", id, 0, aContact(CEDAR, "Cleo Example", TODAY));

        assertThat(reading.contact(id).current()).isFalse();
        assertThatThrownBy(() -> naming.change("late", id, 7, aContact(CEDAR, "Cleo Example", null)))
                .isInstanceOf(OutOfDate.class);
        assertThat(office.journal).extracting(Event::kind).containsExactly("ContactNamed", "ContactChanged");
    }

    @Test
    void it_is_somebody_at_a_party_who_can_be_reached() {
        breaks(ContactRule.CONTACT_IS_AT_A_PARTY, () -> name(aContact(BIRCH, "Bea Example", null)));
        breaks(
                ContactRule.CONTACT_CAN_BE_REACHED,
                () -> name(new ContactDraft(CEDAR, ContactPurpose.FINANCE, "Cleo Example", "", "", "", TODAY, null)));
        breaks(
                ContactRule.CONTACT_ENDS_AFTER_IT_BEGAN,
                () -> name(new ContactDraft(
                        CEDAR, ContactPurpose.FINANCE, "Cleo Example", "", "", "0116 496 0000", TODAY, TODAY)));
        assertThatThrownBy(() ->
                        new ContactDraft(CEDAR, ContactPurpose.FINANCE, "Cleo Example", "", "nowhere", "", TODAY, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_who_keeps_the_agreement_names_and_changes_them() {
        ContactId id = name(aContact(CEDAR, "Cleo Example", null));
        NamingContacts stranger = office.naming(officerOf(BIRCH));

        assertThatThrownBy(() -> stranger.name("stranger", agreement.id(), aContact(CEDAR, "Me", null)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> stranger.change("stranger 2", id, 0, aContact(CEDAR, "Me", null)))
                .isInstanceOf(NotAllowed.class);
        assertThat(office.reading(officerOf(BIRCH)).keeps(agreement.id())).isFalse();
    }

    private ContactId name(ContactDraft draft) {
        return naming.name("form " + forms++, agreement.id(), draft);
    }

    private static ContactDraft aContact(OrganisationId party, String name, @Nullable LocalDate until) {
        return new ContactDraft(
                party,
                ContactPurpose.OPERATIONAL_LEAD,
                name,
                "Manager",
                "somebody@example.org",
                "",
                LocalDate.of(2026, 1, 1),
                until);
    }

    private static final class Office implements Contacts {
        final List<Event> journal = new ArrayList<>();
        private final TextOffice texts = new TextOffice();
        private final Map<ContactId, Contact> kept = new LinkedHashMap<>();
        private final KeysInMemory keys = new KeysInMemory();

        Office(Agreement agreement) {
            texts.with(agreement);
        }

        NamingContacts naming(Actor actor) {
            return new NamingContacts(texts::get, this, keys, current(actor), journal::add, AnAgreement.CLOCK);
        }

        ReadingContacts reading(Actor actor) {
            return new ReadingContacts(texts, this, current(actor), AnAgreement.CLOCK);
        }

        private static CurrentActor current(Actor actor) {
            CurrentActor current = new CurrentActor();
            current.become(actor);
            return current;
        }

        @Override
        public void add(Contact contact) {
            kept.put(contact.id(), contact);
        }

        @Override
        public List<Contact> of(AgreementId agreement) {
            return List.copyOf(kept.values());
        }

        @Override
        public Contact get(ContactId id) {
            return Optional.ofNullable(kept.get(id)).orElseThrow(() -> new NotFound("contact"));
        }

        @Override
        public Contact lock(ContactId id, long seen) {
            if (get(id).version() != seen) {
                throw new OutOfDate("contact");
            }
            return get(id);
        }
    }
}

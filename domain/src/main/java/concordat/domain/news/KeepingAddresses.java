package concordat.domain.news;

import concordat.domain.people.People;
import concordat.domain.people.Person;
import concordat.domain.shared.Journal;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.util.Optional;

/** Administrators say where people of their partnerships' organisations get mail. */
@UseCase
@AllowedTo(Role.ADMINISTRATOR)
public class KeepingAddresses {
    private final MailAddresses addresses;
    private final People people;
    private final CurrentActor actor;
    private final Journal journal;

    @Inject
    KeepingAddresses(MailAddresses addresses, People people, CurrentActor actor, Journal journal) {
        this.addresses = addresses;
        this.people = people;
        this.actor = actor;
        this.journal = journal;
    }

    /** Where a person gets mail; blank if nobody has entered it. */
    public String of(PersonId id) {
        return addresses.of(id).map(MailAddress::value).orElse("");
    }

    /**
     * Enters where a person gets mail, or takes that away.
     *
     * @param seen the address that the actor has looked at; blank for none
     * @param entered the address; blank for none
     * @throws OutOfDate if somebody has changed it since
     * @throws NotAllowed if the actor does not administer that person's organisation
     */
    public void keep(PersonId id, String seen, String entered) {
        String wanted = entered.strip();
        Optional<MailAddress> address = wanted.isEmpty() ? Optional.empty() : Optional.of(new MailAddress(wanted));
        Person person = people.lock(id);
        administer(person.organisation());
        Optional<MailAddress> present = addresses.lock(id);
        if (present.equals(address)) {
            return;
        }
        if (!present.map(MailAddress::value).orElse("").equals(seen)) {
            throw new OutOfDate("e-mail address");
        }
        addresses.keep(id, address.orElse(null));
        journal.record(address.<NewsEvent>map(entry -> new NewsEvent.MailAddressEntered(id, entry.value()))
                .orElseGet(() -> new NewsEvent.MailAddressRemoved(id)));
    }

    private void administer(OrganisationId organisation) {
        boolean own = actor.capacities().stream()
                .anyMatch(capacity ->
                        capacity.role() == Role.ADMINISTRATOR && organisation.equals(capacity.organisation()));
        if (own) {
            actor.as(Role.ADMINISTRATOR, organisation);
            return;
        }
        actor.as(Role.ADMINISTRATOR);
        if (!people.administers(organisation)) {
            throw new NotAllowed("You would have to be an administrator of a partnership of this organisation.");
        }
    }
}

package concordat.domain.people;

import static concordat.domain.people.PeopleRules.FIRST_ADMINISTRATOR_IS_THE_FIRST;

import concordat.domain.partner.Organisation;
import concordat.domain.partner.Organisations;
import concordat.domain.shared.Journal;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What is done once per organisation, on the machine itself: somebody has to be the first who can appoint others. */
@UseCase
@AllowedTo(Role.OPERATOR)
public class AppointingTheFirstAdministrator {
    private final Organisations organisations;
    private final People people;
    private final SignIns signIns;
    private final Appointments appointments;
    private final Journal journal;
    private final Clock clock;

    @Inject
    AppointingTheFirstAdministrator(
            Organisations organisations,
            People people,
            SignIns signIns,
            Appointments appointments,
            Journal journal,
            Clock clock) {
        this.organisations = organisations;
        this.people = people;
        this.signIns = signIns;
        this.appointments = appointments;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Appoints whoever signs in that way as administrator from today; enters them as a person if nobody has.
     *
     * @param code the organisation's code, such as RP1
     * @throws NotFound if no organisation has that code
     * @throws concordat.domain.shared.RuleBroken if the organisation has an administrator, or they are an officer
     */
    public PersonId appoint(Identity identity, String name, String code, boolean fictional) {
        Organisation organisation =
                organisations.findByCode(code).orElseThrow(() -> new NotFound("organisation with the code " + code));
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        FIRST_ADMINISTRATOR_IS_THE_FIRST.require(
                !appointments.isAdministered(organisation.id(), today), organisation.shortName());
        Optional<PersonId> owner = signIns.ownerOf(identity);
        Person person = owner.map(people::lock).orElseGet(() -> enter(identity, name, organisation, fictional));
        NewAppointment wanted = NewAppointment.of(person.id(), Role.ADMINISTRATOR, organisation.id(), Term.from(today));
        Appointment appointment =
                Appointment.make(AppointmentId.next(clock), wanted, person.name(), appointments.facts(wanted));
        appointments.add(appointment);
        journal.record(appointment.made(Optional.empty()));
        return person.id();
    }

    private Person enter(Identity identity, String name, Organisation organisation, boolean fictional) {
        Person person = new Person(PersonId.next(clock), name, "", organisation.id(), fictional);
        people.add(person);
        journal.record(person.entered());
        SignIn signIn = SignIn.of(SignInId.next(clock), person, identity, Optional.empty());
        signIns.add(signIn);
        signIns.noLongerWaits(identity);
        journal.record(signIn.tied());
        return person;
    }
}

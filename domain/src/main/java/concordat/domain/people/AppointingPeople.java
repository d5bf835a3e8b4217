package concordat.domain.people;

import concordat.domain.shared.Journal;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an administrator does: enters people, gives them authority for a term, and says which sign-ins are theirs, for
 * the organisations of the partnerships to which the administrator's own organisation belongs.
 */
@UseCase
@AllowedTo(Role.ADMINISTRATOR)
public class AppointingPeople {
    private final People people;
    private final Appointments appointments;
    private final SignIns signIns;
    private final Invitations invitations;
    private final CurrentActor current;
    private final Journal journal;
    private final Clock clock;

    @Inject
    AppointingPeople(
            People people,
            Appointments appointments,
            SignIns signIns,
            Invitations invitations,
            CurrentActor current,
            Journal journal,
            Clock clock) {
        this.people = people;
        this.appointments = appointments;
        this.signIns = signIns;
        this.invitations = invitations;
        this.current = current;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Enters a person, who has no rights by that.
     *
     * @throws IllegalArgumentException if the name is missing, or a text is too long
     * @throws NotAllowed if the actor does not administer that organisation's people
     */
    public PersonId enter(String name, String jobTitle, OrganisationId organisation, boolean fictional) {
        administer(organisation);
        Person person = new Person(PersonId.next(clock), name, jobTitle, organisation, fictional);
        people.add(person);
        journal.record(person.entered());
        return person.id();
    }

    /**
     * Amends what the register says of a person.
     *
     * @param version the version that the actor has looked at
     * @throws OutOfDate if somebody has amended it since
     */
    public void amend(PersonId id, long version, String name, String jobTitle, OrganisationId organisation) {
        Person person = people.lock(id);
        administer(person.organisation());
        administer(organisation);
        if (person.version() != version) {
            throw new OutOfDate("person");
        }
        journal.record(person.amend(name, jobTitle, organisation));
    }

    /**
     * Gives a person authority for a term.
     *
     * @throws concordat.domain.shared.RuleBroken if a rule of {@link PeopleRules} forbids it
     * @throws NotAllowed if the actor does not administer that organisation's people
     */
    public AppointmentId appoint(NewAppointment wanted) {
        administer(wanted.organisation());
        Person person = people.lock(wanted.person());
        Optional<PartnershipId> partnership =
                Optional.ofNullable(wanted.committee()).map(appointments::partnershipOf);
        Appointment appointment =
                person.appoint(AppointmentId.next(clock), wanted, appointments.facts(wanted), current.person());
        appointments.add(appointment);
        journal.record(appointment.made(partnership));
        return appointment.id();
    }

    /**
     * Ends an appointment: {@code until} is the first day on which it no longer holds, today at the earliest. An
     * administrator may end their own.
     *
     * @throws concordat.domain.shared.RuleBroken if it would be backdated, or ends earlier already
     */
    public void end(AppointmentId id, LocalDate until) {
        Appointment appointment = appointments.lock(id);
        administer(appointment.organisation());
        Optional<PartnershipId> partnership = appointment.committee().map(appointments::partnershipOf);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        journal.record(appointment.end(until, today, partnership));
    }

    /**
     * Ties a sign-in that waits to a person entered beforehand (ID-5).
     *
     * @throws concordat.domain.shared.RuleBroken if it is somebody's already, or the actor's own record is meant
     */
    public SignInId tie(PersonId id, Identity identity) {
        Person person = people.lock(id);
        administer(person.organisation());
        SignIn signIn = person.tie(SignInId.next(clock), identity, signIns.ownerOf(identity), current.person());
        signIns.add(signIn);
        signIns.noLongerWaits(identity);
        journal.record(signIn.tied());
        return signIn.id();
    }

    /**
     * Invites a person to tie their own sign-in.
     *
     * @return the secret, which is shown this once and kept nowhere
     */
    public InvitationSecret invite(PersonId id) {
        Person person = people.lock(id);
        administer(person.organisation());
        InvitationSecret secret = InvitationSecret.make();
        Invitation invitation = person.invite(InvitationId.next(clock), secret, clock.instant(), current.person());
        invitations.add(invitation);
        journal.record(invitation.made());
        return secret;
    }

    /** Takes a sign-in from its person: from the next request on it is nobody's, and waits. */
    public void revoke(SignInId id) {
        SignIn signIn = signIns.get(id);
        administer(people.lock(signIn.person()).organisation());
        signIns.remove(signIn);
        journal.record(signIn.revoked());
    }

    private void administer(OrganisationId organisation) {
        boolean own = current.capacities().stream()
                .anyMatch(capacity -> isAdministrator(capacity) && organisation.equals(capacity.organisation()));
        if (own) {
            current.as(Role.ADMINISTRATOR, organisation);
            return;
        }
        current.as(Role.ADMINISTRATOR);
        if (!people.administers(organisation)) {
            throw new NotAllowed("You would have to be an administrator of a partnership of this organisation.");
        }
    }

    private static boolean isAdministrator(Capacity capacity) {
        return capacity.role() == Role.ADMINISTRATOR;
    }
}

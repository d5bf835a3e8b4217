package concordat.domain.people;

import static concordat.domain.people.PeopleRules.ADMINISTRATOR_IS_NOT_OFFICER;
import static concordat.domain.people.PeopleRules.APPOINTMENT_IS_MADE_ONCE;
import static concordat.domain.people.PeopleRules.ENDS_ARE_NOT_BACKDATED;
import static concordat.domain.people.PeopleRules.MEMBERS_ARE_OF_A_COMMITTEE;
import static concordat.domain.people.PeopleRules.ROLE_IS_FOR_THE_WHOLE_ORGANISATION;
import static concordat.domain.people.PeopleRules.ROLE_IS_GIVEN_BY_APPOINTMENT;
import static concordat.domain.people.PeopleRules.SEATS_ARE_HELD_BY_MEMBERS_AND_ATTENDEES;
import static concordat.domain.people.PeopleRules.SEAT_IS_HELD_BY_ONE_AT_A_TIME;
import static concordat.domain.people.PeopleRules.SEAT_IS_OF_THE_COMMITTEE;
import static concordat.domain.people.PeopleRules.SEAT_IS_OF_THE_ORGANISATION;
import static concordat.domain.people.PeopleRules.SEAT_IS_THERE_FOR_THE_TERM;
import static concordat.domain.people.PeopleRules.TERMS_ARE_ONLY_SHORTENED;
import static concordat.domain.people.PeopleRules.VOTING_MEMBERS_HOLD_VOTING_SEATS;
import static concordat.domain.people.PeopleRules.VOTING_SEATS_ARE_HELD_BY_MEMBERS;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one thing that gives authority: a person, a role, for an organisation, perhaps on a committee and in a seat, for
 * a term (ID-4). It is made once and can only be shortened; what comes after it is another appointment. Rights end with
 * the term, without anybody doing anything (ID-6).
 */
@Entity
@Table(name = "appointment")
public class Appointment {
    private static final Set<Role> OF_A_COMMITTEE = Set.of(Role.COMMITTEE_CHAIR, Role.VOTING_MEMBER, Role.ATTENDEE);
    private static final Set<Role> OF_AN_ORGANISATION = Set.of(Role.EXECUTIVE, Role.AUDITOR, Role.ADMINISTRATOR);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AppointmentId id;

    @Version
    private long version;

    @Embedded
    private PersonId person;

    @Column(name = "person_name", nullable = false, updatable = false)
    private String personName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Role role;

    @Embedded
    private OrganisationId organisation;

    @Embedded
    private @Nullable CommitteeId committee;

    @Embedded
    private @Nullable SeatId seat;

    @Column(nullable = false, updatable = false)
    private boolean part2;

    @Embedded
    private Term term;

    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    private Appointment(AppointmentId id, NewAppointment wanted, String personName) {
        this.id = id;
        person = wanted.person();
        this.personName = personName;
        role = wanted.role();
        organisation = wanted.organisation();
        committee = wanted.committee();
        seat = wanted.seat();
        part2 = wanted.part2();
        term = wanted.term();
    }

    /** Makes an appointment. @throws concordat.domain.shared.RuleBroken if the role, the seat or another appointment forbids it */
    static Appointment make(AppointmentId id, NewAppointment wanted, String personName, AppointmentFacts facts) {
        Role role = wanted.role();
        ROLE_IS_GIVEN_BY_APPOINTMENT.require(role.isAppointable(), role.words());
        MEMBERS_ARE_OF_A_COMMITTEE.require(
                !OF_A_COMMITTEE.contains(role) || wanted.committee() != null,
                personName,
                role.words().toLowerCase(Locale.ENGLISH));
        ROLE_IS_FOR_THE_WHOLE_ORGANISATION.require(
                !OF_AN_ORGANISATION.contains(role) || wanted.committee() == null, role.words());
        SEATS_ARE_HELD_BY_MEMBERS_AND_ATTENDEES.require(
                wanted.seat() == null || OF_A_COMMITTEE.contains(role), role.words());
        facts.held().forEach(held -> requireRoom(wanted, personName, held));
        facts.seat().ifPresent(seat -> requireFitting(wanted, seat));
        return new Appointment(id, wanted, personName);
    }

    private static void requireRoom(NewAppointment wanted, String personName, AppointmentFacts.Held held) {
        if (!held.term().overlaps(wanted.term())) {
            return;
        }
        Set<Role> both = Set.of(Role.ADMINISTRATOR, Role.GOVERNANCE_OFFICER);
        ADMINISTRATOR_IS_NOT_OFFICER.require(
                held.role() == wanted.role() || !both.contains(held.role()) || !both.contains(wanted.role()),
                personName,
                wanted.role().words().toLowerCase(Locale.ENGLISH),
                held.role().words().toLowerCase(Locale.ENGLISH));
        APPOINTMENT_IS_MADE_ONCE.require(
                held.role() != wanted.role()
                        || !held.organisation().equals(wanted.organisation())
                        || !Objects.equals(held.committee(), wanted.committee())
                        || !Objects.equals(held.seat(), wanted.seat()),
                personName);
    }

    private static void requireFitting(NewAppointment wanted, AppointmentFacts.Seat seat) {
        SEAT_IS_OF_THE_COMMITTEE.require(seat.committee().equals(wanted.committee()), seat.title());
        SEAT_IS_OF_THE_ORGANISATION.require(seat.organisation().equals(wanted.organisation()), seat.title());
        SEAT_IS_THERE_FOR_THE_TERM.require(seat.term().covers(wanted.term()), seat.title());
        VOTING_SEATS_ARE_HELD_BY_MEMBERS.require(!seat.voting() || wanted.role() != Role.ATTENDEE, seat.title());
        VOTING_MEMBERS_HOLD_VOTING_SEATS.require(seat.voting() || wanted.role() != Role.VOTING_MEMBER, seat.title());
        SEAT_IS_HELD_BY_ONE_AT_A_TIME.require(
                seat.shared()
                        || seat.holdings().stream()
                                .noneMatch(holding -> !holding.person().equals(wanted.person())
                                        && holding.term().overlaps(wanted.term())),
                seat.title());
    }

    PeopleEvent made(Optional<PartnershipId> partnership) {
        return new PeopleEvent.Appointed(
                id,
                person,
                personName,
                role,
                organisation,
                committee,
                seat,
                part2,
                term.from(),
                term.until(),
                partnership.map(PartnershipId::value));
    }

    /**
     * Sets the first day on which the appointment no longer holds.
     *
     * @throws IllegalArgumentException if that is not after its first day
     * @throws concordat.domain.shared.RuleBroken if that lies in the past, or after the end that it has
     */
    PeopleEvent end(LocalDate until, LocalDate today, Optional<PartnershipId> partnership) {
        LocalDate present = term.until();
        ENDS_ARE_NOT_BACKDATED.require(!until.isBefore(today));
        TERMS_ARE_ONLY_SHORTENED.require(present == null || until.isBefore(present));
        term = term.endedOn(until);
        return new PeopleEvent.AppointmentEnded(id, person, role, until, partnership.map(PartnershipId::value));
    }

    public AppointmentId id() {
        return id;
    }

    public long version() {
        return version;
    }

    public PersonId person() {
        return person;
    }

    /** The person's name on the day of the appointment. */
    public String personName() {
        return personName;
    }

    public Role role() {
        return role;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public Optional<CommitteeId> committee() {
        return Optional.ofNullable(committee);
    }

    public Optional<SeatId> seat() {
        return Optional.ofNullable(seat);
    }

    public boolean isAdmittedToPart2() {
        return part2;
    }

    public Term term() {
        return term;
    }
}

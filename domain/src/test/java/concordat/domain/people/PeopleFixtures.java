package concordat.domain.people;

import concordat.domain.people.AppointmentFacts.Held;
import concordat.domain.people.AppointmentFacts.Holding;
import concordat.domain.people.AppointmentFacts.Seat;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Fictional people, and what a test says of them. */
final class PeopleFixtures {
    static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final Term OPEN = Term.from(LocalDate.of(2026, 1, 1));

    static final OrganisationId ALDER = OrganisationId.next(CLOCK);
    static final OrganisationId BIRCH = OrganisationId.next(CLOCK);
    static final CommitteeId JOINT = CommitteeId.next(CLOCK);
    static final CommitteeId OTHER = CommitteeId.next(CLOCK);
    static final SeatId SEAT = SeatId.next(CLOCK);
    static final PersonId ADMINISTRATOR = PersonId.next(CLOCK);
    static final Person ANN = new Person(PersonId.next(CLOCK), "Ann Example", "Director", ALDER, true);
    static final PersonId BEN = PersonId.next(CLOCK);
    static final Identity IDENTITY = new Identity("https://identity.example", "ann");

    private PeopleFixtures() {}

    static Appointment appoint(NewAppointment wanted, AppointmentFacts facts) {
        return ANN.appoint(AppointmentId.next(CLOCK), wanted, facts, ADMINISTRATOR);
    }

    static NewAppointment anExecutive() {
        return NewAppointment.of(ANN.id(), Role.EXECUTIVE, ALDER, OPEN);
    }

    static NewAppointment as(Role role) {
        return NewAppointment.of(ANN.id(), role, ALDER, OPEN);
    }

    static NewAppointment seated(Role role) {
        return NewAppointment.holding(SEAT, JOINT, ANN.id(), role, ALDER, OPEN);
    }

    static AppointmentFacts nothingElse() {
        return new AppointmentFacts(List.of(), Optional.empty());
    }

    static AppointmentFacts alreadyHolding(Role role, Term term) {
        return new AppointmentFacts(List.of(new Held(role, ALDER, null, null, term)), Optional.empty());
    }

    static AppointmentFacts with(Seat seat) {
        return new AppointmentFacts(List.of(), Optional.of(seat));
    }

    static Seat aVotingSeat(Holding... holdings) {
        return new Seat(SEAT, JOINT, ALDER, "Medical Director", true, false, OPEN, List.of(holdings));
    }

    static Seat aSeatWithoutAVote() {
        return new Seat(SEAT, JOINT, ALDER, "Observer", false, false, OPEN, List.of());
    }

    static Seat aSharedSeat(Holding... holdings) {
        return new Seat(SEAT, JOINT, ALDER, "Nurse Director", true, true, OPEN, List.of(holdings));
    }
}

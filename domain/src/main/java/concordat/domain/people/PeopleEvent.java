package concordat.domain.people;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Event;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.SeatId;
import concordat.domain.usecase.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to people, their sign-ins and their appointments. An appointment to a committee is kept in the
 * chain of the committee's partnership, all else in that of the installation. People are referred to by id only: a name
 * is part of the payload, which lawful disposal can remove (RC-2).
 */
public sealed interface PeopleEvent extends Event {

    @Override
    default Optional<UUID> partnership() {
        return Optional.empty();
    }

    /** A person was entered in the register. */
    record PersonEntered(PersonId person, String name, String jobTitle, OrganisationId organisation, boolean fictional)
            implements PeopleEvent {
        @Override
        public Subject subject() {
            return Subject.of("Person", person.value());
        }
    }

    /** A person's name, post or home organisation is now this. */
    record PersonAmended(PersonId person, String name, String jobTitle, OrganisationId organisation)
            implements PeopleEvent {
        @Override
        public Subject subject() {
            return Subject.of("Person", person.value());
        }
    }

    /** A person was given authority. */
    record Appointed(
            AppointmentId appointment,
            PersonId person,
            String name,
            Role role,
            OrganisationId organisation,
            @Nullable CommitteeId committee,
            @Nullable SeatId seat,
            boolean part2,
            LocalDate from,
            @Nullable LocalDate until,
            Optional<UUID> partnership)
            implements PeopleEvent {
        @Override
        public Subject subject() {
            return Subject.of("Appointment", appointment.value());
        }
    }

    /** The end of an appointment was set; {@code until} is the first day on which it no longer holds. */
    record AppointmentEnded(
            AppointmentId appointment, PersonId person, Role role, LocalDate until, Optional<UUID> partnership)
            implements PeopleEvent {
        @Override
        public Subject subject() {
            return Subject.of("Appointment", appointment.value());
        }
    }

    /** A sign-in now stands for a person. */
    record SignInTied(SignInId signIn, PersonId person, Identity identity) implements PeopleEvent {
        @Override
        public Subject subject() {
            return Subject.of("Person", person.value());
        }
    }

    /** A sign-in no longer stands for a person. */
    record SignInRevoked(SignInId signIn, PersonId person, Identity identity) implements PeopleEvent {
        @Override
        public Subject subject() {
            return Subject.of("Person", person.value());
        }
    }

    /** A person was invited to tie their sign-in. */
    record PersonInvited(InvitationId invitation, PersonId person, Instant expires) implements PeopleEvent {
        @Override
        public Subject subject() {
            return Subject.of("Person", person.value());
        }
    }

    /** Somebody signed in showed the invitation's secret, and their sign-in now stands for the person invited. */
    record InvitationAccepted(InvitationId invitation, SignInId signIn, PersonId person, Identity identity)
            implements PeopleEvent {
        @Override
        public Subject subject() {
            return Subject.of("Person", person.value());
        }
    }
}

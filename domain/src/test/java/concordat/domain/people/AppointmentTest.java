package concordat.domain.people;

import static concordat.domain.people.PeopleFixtures.ADMINISTRATOR;
import static concordat.domain.people.PeopleFixtures.ANN;
import static concordat.domain.people.PeopleFixtures.BEN;
import static concordat.domain.people.PeopleFixtures.CLOCK;
import static concordat.domain.people.PeopleFixtures.IDENTITY;
import static concordat.domain.people.PeopleFixtures.NOW;
import static concordat.domain.people.PeopleFixtures.OPEN;
import static concordat.domain.people.PeopleFixtures.TODAY;
import static concordat.domain.people.PeopleFixtures.aSeatWithoutAVote;
import static concordat.domain.people.PeopleFixtures.aSharedSeat;
import static concordat.domain.people.PeopleFixtures.aVotingSeat;
import static concordat.domain.people.PeopleFixtures.alreadyHolding;
import static concordat.domain.people.PeopleFixtures.anExecutive;
import static concordat.domain.people.PeopleFixtures.appoint;
import static concordat.domain.people.PeopleFixtures.as;
import static concordat.domain.people.PeopleFixtures.nothingElse;
import static concordat.domain.people.PeopleFixtures.seated;
import static concordat.domain.people.PeopleFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.people.AppointmentFacts.Holding;
import concordat.domain.shared.Event;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppointmentTest {
    private static final Term LAST_YEAR = new Term(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));

    @Test
    void whoever_was_officer_before_may_become_administrator_and_the_other_way_round() {
        assertThat(appoint(as(Role.ADMINISTRATOR), alreadyHolding(Role.GOVERNANCE_OFFICER, LAST_YEAR))
                        .role())
                .isEqualTo(Role.ADMINISTRATOR);
        assertThat(appoint(as(Role.GOVERNANCE_OFFICER), alreadyHolding(Role.ADMINISTRATOR, LAST_YEAR))
                        .role())
                .isEqualTo(Role.GOVERNANCE_OFFICER);
    }

    @Test
    void an_officer_does_not_become_administrator_nor_an_administrator_officer() {
        assertThatThrownBy(() -> appoint(as(Role.ADMINISTRATOR), alreadyHolding(Role.GOVERNANCE_OFFICER, OPEN)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Ann Example cannot be administrator and governance officer");
        assertThatThrownBy(() -> appoint(as(Role.GOVERNANCE_OFFICER), alreadyHolding(Role.ADMINISTRATOR, OPEN)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_seat_passes_on_when_the_term_of_its_holder_has_ended() {
        Appointment next = appoint(seated(Role.VOTING_MEMBER), with(aVotingSeat(new Holding(BEN, LAST_YEAR))));

        assertThat(next.seat()).isPresent();
    }

    @Test
    void a_shared_seat_is_held_by_two_at_once() {
        assertThat(appoint(seated(Role.VOTING_MEMBER), with(aSharedSeat(new Holding(BEN, OPEN))))
                        .seat())
                .isPresent();
    }

    @Test
    void an_attendee_holds_a_seat_without_a_vote_and_a_chair_any() {
        assertThat(appoint(seated(Role.ATTENDEE), with(aSeatWithoutAVote())).seat())
                .isPresent();
        assertThat(appoint(seated(Role.COMMITTEE_CHAIR), with(aVotingSeat())).seat())
                .isPresent();
        assertThat(appoint(seated(Role.COMMITTEE_CHAIR), with(aSeatWithoutAVote()))
                        .seat())
                .isPresent();
    }

    @Test
    void an_appointment_keeps_the_name_of_the_day() {
        Person person = new Person(ANN.id(), "Ann Example", "", ANN.organisation(), true);
        Appointment appointment =
                person.appoint(AppointmentId.next(CLOCK), anExecutive(), nothingElse(), ADMINISTRATOR);

        person.amend("Ann Married", "", person.organisation());

        assertThat(appointment.personName()).isEqualTo("Ann Example");
    }

    @Test
    void an_appointment_can_end_today_and_then_no_longer_holds() {
        Appointment appointment = appoint(anExecutive(), nothingElse());

        appointment.end(TODAY, TODAY, Optional.empty());

        assertThat(appointment.term().includes(TODAY)).isFalse();
        assertThat(appointment.term().includes(TODAY.minusDays(1))).isTrue();
    }

    @Test
    void the_first_administrator_is_entered_tied_and_appointed_in_one_go() {
        FirstAdministrator first = new FirstAdministrator(false);

        first.appoint();

        assertThat(first.journal).extracting(Event::kind).containsExactly("PersonEntered", "SignInTied", "Appointed");
        assertThat(first.entered).hasSize(1);
        assertThat(first.appointed).singleElement().satisfies(made -> {
            assertThat(made.role()).isEqualTo(Role.ADMINISTRATOR);
            assertThat(made.term()).isEqualTo(Term.from(TODAY));
        });
    }

    @Test
    void the_first_administrator_who_is_a_person_already_is_not_entered_again() {
        FirstAdministrator first = new FirstAdministrator(false);
        first.owner = ANN.id();

        assertThat(first.appoint()).isEqualTo(ANN.id());
        assertThat(first.entered).isEmpty();
    }

    @Test
    void an_invitation_is_open_for_a_fortnight() {
        Invitation invitation = ANN.invite(InvitationId.next(CLOCK), InvitationSecret.make(), NOW, ADMINISTRATOR);

        assertThat(invitation.isOpen(NOW.plus(Invitation.VALID_FOR).minusMillis(1)))
                .isTrue();
        assertThat(invitation.isOpen(NOW.plus(Invitation.VALID_FOR))).isFalse();
    }

    @Test
    void each_secret_is_another() {
        assertThat(InvitationSecret.make()).isNotEqualTo(InvitationSecret.make());
        assertThat(InvitationSecret.make().hash()).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "short", "With spaces in it with spaces in it with sp", "ä"})
    void what_cannot_be_a_secret_is_refused_before_it_is_looked_for(String entered) {
        assertThatThrownBy(() -> new InvitationSecret(entered)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void an_identity_has_an_issuer_and_a_subject(String blank) {
        assertThatThrownBy(() -> new Identity(IDENTITY.issuer(), blank)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Identity(blank, IDENTITY.subject())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Identity(IDENTITY.issuer(), "x".repeat(256)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_person_has_a_name_of_bounded_length() {
        assertThatThrownBy(() -> new Person(BEN, " ", "", ANN.organisation(), true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Person(BEN, "x".repeat(121), "", ANN.organisation(), true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

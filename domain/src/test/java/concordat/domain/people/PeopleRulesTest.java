package concordat.domain.people;

import static concordat.domain.people.PeopleFixtures.ADMINISTRATOR;
import static concordat.domain.people.PeopleFixtures.ALDER;
import static concordat.domain.people.PeopleFixtures.ANN;
import static concordat.domain.people.PeopleFixtures.BEN;
import static concordat.domain.people.PeopleFixtures.BIRCH;
import static concordat.domain.people.PeopleFixtures.CLOCK;
import static concordat.domain.people.PeopleFixtures.IDENTITY;
import static concordat.domain.people.PeopleFixtures.JOINT;
import static concordat.domain.people.PeopleFixtures.NOW;
import static concordat.domain.people.PeopleFixtures.OPEN;
import static concordat.domain.people.PeopleFixtures.OTHER;
import static concordat.domain.people.PeopleFixtures.SEAT;
import static concordat.domain.people.PeopleFixtures.TODAY;
import static concordat.domain.people.PeopleFixtures.aSeatWithoutAVote;
import static concordat.domain.people.PeopleFixtures.aVotingSeat;
import static concordat.domain.people.PeopleFixtures.alreadyHolding;
import static concordat.domain.people.PeopleFixtures.anExecutive;
import static concordat.domain.people.PeopleFixtures.appoint;
import static concordat.domain.people.PeopleFixtures.as;
import static concordat.domain.people.PeopleFixtures.nothingElse;
import static concordat.domain.people.PeopleFixtures.seated;
import static concordat.domain.people.PeopleFixtures.with;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.people.AppointmentFacts.Holding;
import concordat.domain.people.AppointmentFacts.Seat;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Role;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule of people, broken once. */
class PeopleRulesTest {
    private static final Map<PeopleRules, Runnable> BREAKING = new EnumMap<>(PeopleRules.class);

    static {
        breaking(
                PeopleRules.NOBODY_APPOINTS_THEMSELVES,
                () -> ANN.appoint(AppointmentId.next(CLOCK), anExecutive(), nothingElse(), ANN.id()));
        breaking(
                PeopleRules.NOBODY_TIES_THEIR_OWN_SIGN_IN,
                () -> ANN.tie(SignInId.next(CLOCK), IDENTITY, Optional.empty(), ANN.id()));
        breaking(
                PeopleRules.ADMINISTRATOR_IS_NOT_OFFICER,
                () -> appoint(as(Role.ADMINISTRATOR), alreadyHolding(Role.GOVERNANCE_OFFICER, OPEN)));
        breaking(PeopleRules.ROLE_IS_GIVEN_BY_APPOINTMENT, () -> appoint(as(Role.OPERATOR), nothingElse()));
        breaking(PeopleRules.MEMBERS_ARE_OF_A_COMMITTEE, () -> appoint(as(Role.VOTING_MEMBER), nothingElse()));
        breaking(
                PeopleRules.ROLE_IS_FOR_THE_WHOLE_ORGANISATION,
                () -> appoint(NewAppointment.to(JOINT, ANN.id(), Role.AUDITOR, ALDER, OPEN), nothingElse()));
        breaking(
                PeopleRules.SEATS_ARE_HELD_BY_MEMBERS_AND_ATTENDEES,
                () -> appoint(seated(Role.GOVERNANCE_OFFICER), with(aVotingSeat())));
        breaking(
                PeopleRules.SEAT_IS_OF_THE_COMMITTEE,
                () -> appoint(
                        NewAppointment.holding(SEAT, OTHER, ANN.id(), Role.VOTING_MEMBER, ALDER, OPEN),
                        with(aVotingSeat())));
        breaking(
                PeopleRules.SEAT_IS_OF_THE_ORGANISATION,
                () -> appoint(
                        NewAppointment.holding(SEAT, JOINT, ANN.id(), Role.VOTING_MEMBER, BIRCH, OPEN),
                        with(aVotingSeat())));
        breaking(
                PeopleRules.SEAT_IS_THERE_FOR_THE_TERM,
                () -> appoint(
                        seated(Role.VOTING_MEMBER),
                        with(new Seat(
                                SEAT,
                                JOINT,
                                ALDER,
                                "Medical Director",
                                true,
                                false,
                                OPEN.endedOn(LocalDate.of(2027, 1, 1)),
                                List.of()))));
        breaking(
                PeopleRules.VOTING_SEATS_ARE_HELD_BY_MEMBERS,
                () -> appoint(seated(Role.ATTENDEE), with(aVotingSeat())));
        breaking(
                PeopleRules.VOTING_MEMBERS_HOLD_VOTING_SEATS,
                () -> appoint(seated(Role.VOTING_MEMBER), with(aSeatWithoutAVote())));
        breaking(
                PeopleRules.SEAT_IS_HELD_BY_ONE_AT_A_TIME,
                () -> appoint(seated(Role.VOTING_MEMBER), with(aVotingSeat(new Holding(BEN, OPEN)))));
        breaking(
                PeopleRules.APPOINTMENT_IS_MADE_ONCE,
                () -> appoint(anExecutive(), alreadyHolding(Role.EXECUTIVE, OPEN)));
        breaking(PeopleRules.ENDS_ARE_NOT_BACKDATED, () -> appoint(anExecutive(), nothingElse())
                .end(TODAY.minusDays(1), TODAY, Optional.empty()));
        breaking(PeopleRules.TERMS_ARE_ONLY_SHORTENED, () -> {
            Appointment ended = appoint(anExecutive(), nothingElse());
            ended.end(TODAY.plusDays(1), TODAY, Optional.empty());
            ended.end(TODAY.plusDays(1), TODAY, Optional.empty());
        });
        breaking(PeopleRules.FIRST_ADMINISTRATOR_IS_THE_FIRST, () -> new FirstAdministrator(true).appoint());
        breaking(
                PeopleRules.IDENTITY_BELONGS_TO_ONE_PERSON,
                () -> ANN.tie(SignInId.next(CLOCK), IDENTITY, Optional.of(BEN), ADMINISTRATOR));
        breaking(PeopleRules.INVITATION_IS_USED_ONCE, () -> shown(true).requireOpen(NOW));
        breaking(PeopleRules.INVITATION_IS_IN_TIME, () -> shown(false).requireOpen(NOW.plus(Invitation.VALID_FOR)));
    }

    private static Invitation.Shown shown(boolean used) {
        return new Invitation.Shown(InvitationId.next(CLOCK), ANN.id(), NOW.plus(Invitation.VALID_FOR), used);
    }

    private static void breaking(PeopleRules rule, Runnable attempt) {
        BREAKING.put(rule, attempt);
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_can_be_broken_and_says_so_in_a_sentence(PeopleRules rule) {
        Runnable attempt = requireNonNull(BREAKING.get(rule), () -> "nothing breaks " + rule);

        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(rule))
                .message()
                .endsWith(".")
                .doesNotContain("{");
        assertThat(rule.id()).isNotBlank();
    }
}

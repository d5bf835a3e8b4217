package concordat.persistence.people;

import static concordat.domain.people.PeopleRules.ADMINISTRATOR_IS_NOT_OFFICER;
import static concordat.domain.people.PeopleRules.FIRST_ADMINISTRATOR_IS_THE_FIRST;
import static concordat.domain.people.PeopleRules.IDENTITY_BELONGS_TO_ONE_PERSON;
import static concordat.domain.people.PeopleRules.INVITATION_IS_IN_TIME;
import static concordat.domain.people.PeopleRules.INVITATION_IS_USED_ONCE;
import static concordat.domain.people.PeopleRules.NOBODY_APPOINTS_THEMSELVES;
import static concordat.domain.people.PeopleRules.SEAT_IS_HELD_BY_ONE_AT_A_TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.people.AcceptingInvitations;
import concordat.domain.people.AppointingPeople;
import concordat.domain.people.AppointingTheFirstAdministrator;
import concordat.domain.people.AppointmentId;
import concordat.domain.people.Identity;
import concordat.domain.people.Invitation;
import concordat.domain.people.InvitationSecret;
import concordat.domain.people.NewAppointment;
import concordat.domain.people.PeopleRules;
import concordat.domain.people.ReadingPeople;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AppointingPeopleTest {
    private static final Term OPEN = Term.from(World.LONG_AGO);

    private final Console console = Postgres.running().console();
    private final World world = new World();

    private static void refuses(PeopleRules rule, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }

    private Actor administrator() {
        return world.actor(World.ADMINISTRATOR);
    }

    // --- Whom one may appoint
    // ------------------------------------------------------------------------------------------

    @Test
    void an_administrator_administers_the_people_of_every_partner_and_of_no_other() {
        World elsewhere = new World();

        PersonId partner = world.person("Partner", world.university);

        assertThat(world.actor("Partner").person()).isEqualTo(partner);
        assertThatThrownBy(() -> world.person("Stranger", elsewhere.trust)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.appoint(NewAppointment.of(partner, Role.EXECUTIVE, elsewhere.trust, OPEN)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_person_of_another_partnership_is_not_found() {
        World elsewhere = new World();
        PersonId foreign = elsewhere.person("Foreign", elsewhere.trust);

        assertThatThrownBy(() -> world.appoint(NewAppointment.of(foreign, Role.EXECUTIVE, world.trust, OPEN)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> console.as(administrator(), ReadingPeople.class, people -> people.person(foreign)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_but_an_administrator_appoints() {
        world.with("Officer", Role.GOVERNANCE_OFFICER, world.trust);
        PersonId ann = world.person("Ann Example", world.trust);

        assertThatThrownBy(() -> console.as(
                        world.actor("Officer"),
                        AppointingPeople.class,
                        people -> people.appoint(NewAppointment.of(ann, Role.EXECUTIVE, world.trust, OPEN))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobody_appoints_themselves() {
        refuses(
                NOBODY_APPOINTS_THEMSELVES,
                () -> world.appoint(
                        NewAppointment.of(world.id(World.ADMINISTRATOR), Role.EXECUTIVE, world.trust, OPEN)));
    }

    // --- The whole truth
    // ---------------------------------------------------------------------------------------------------

    /** The administrator of another partnership of the same university sees only some appointments of a person. */
    @Test
    void whoever_is_officer_where_the_administrator_cannot_see_is_still_no_administrator() {
        World elsewhere = new World();
        PersonId ann = world.person("Ann Example", world.trust);
        Postgres.running()
                .recorded("insert into partnership_party values (gen_random_uuid(), '%s', '%s', 4)"
                        .formatted(elsewhere.partnership.value(), world.trust.value()));
        world.appoint(NewAppointment.of(ann, Role.GOVERNANCE_OFFICER, world.otherTrust, OPEN));
        assertThat(elsewhere.sees(
                        World.ADMINISTRATOR, "select id from appointment where person_id = '" + ann.value() + "'"))
                .isEmpty();

        refuses(
                ADMINISTRATOR_IS_NOT_OFFICER,
                () -> elsewhere.appoint(NewAppointment.of(ann, Role.ADMINISTRATOR, elsewhere.trust, OPEN)));
    }

    @Test
    void a_seat_is_held_by_one_at_a_time_and_a_shared_one_by_two() {
        CommitteeId committee = world.committee("Joint", world.trust, world.otherTrust);
        SeatId single = world.seat(committee, world.trust, "Medical Director", true, false);
        SeatId shared = world.seat(committee, world.trust, "Nurse Director", true, true);
        PersonId ann = world.person("Ann Example", world.trust);
        PersonId ben = world.person("Ben Example", world.trust);
        world.appoint(holding(single, committee, ann));
        world.appoint(holding(shared, committee, ann));

        refuses(SEAT_IS_HELD_BY_ONE_AT_A_TIME, () -> world.appoint(holding(single, committee, ben)));
        world.appoint(holding(shared, committee, ben));
    }

    private NewAppointment holding(SeatId seat, CommitteeId committee, PersonId person) {
        return NewAppointment.holding(seat, committee, person, Role.VOTING_MEMBER, world.trust, OPEN);
    }

    @Test
    void two_who_fill_a_seat_at_once_do_not_both_succeed() throws Exception {
        CommitteeId committee = world.committee("Joint", world.trust, world.otherTrust);
        SeatId seat = world.seat(committee, world.trust, "Medical Director", true, false);
        List<PersonId> people = List.of(
                world.person("Ann", world.trust), world.person("Ben", world.trust), world.person("Cat", world.trust));
        var several = Executors.newFixedThreadPool(3);
        int made = 0;
        try {
            for (Future<AppointmentId> done : several.invokeAll(people.stream()
                    .map(person -> (Callable<AppointmentId>) () -> world.appoint(holding(seat, committee, person)))
                    .toList())) {
                made += succeeded(done) ? 1 : 0;
            }
        } finally {
            several.shutdown();
        }

        assertThat(made).isEqualTo(1);
    }

    private static boolean succeeded(Future<AppointmentId> done) throws InterruptedException {
        try {
            return done.get() != null;
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(RuleBroken.class);
            return false;
        }
    }

    // --- Changing and ending
    // -----------------------------------------------------------------------------------------------

    @Test
    void an_ended_appointment_gives_no_rights_from_that_day_on() {
        PersonId ann = world.person("Ann Example", world.trust);
        AppointmentId appointment = world.appoint(NewAppointment.of(ann, Role.EXECUTIVE, world.trust, OPEN));
        LocalDate today = LocalDate.ofInstant(Instant.now(), Term.LONDON);

        console.as(administrator(), AppointingPeople.class, people -> {
            people.end(appointment, today);
            return ann;
        });

        assertThat(world.actor("Ann Example").capacities()).isEmpty();
    }

    @Test
    void the_second_of_two_who_amend_a_person_is_told() {
        PersonId ann = world.person("Ann Example", world.trust);
        amend(ann, 0, "Ann Other");

        assertThatThrownBy(() -> amend(ann, 0, "Ann Third")).isInstanceOf(OutOfDate.class);
        assertThat(console.as(administrator(), ReadingPeople.class, people -> people.person(ann))
                        .name())
                .isEqualTo("Ann Other");
    }

    private void amend(PersonId id, long version, String name) {
        console.as(administrator(), AppointingPeople.class, people -> {
            people.amend(id, version, name, "", world.trust);
            return id;
        });
    }

    // --- Sign-ins
    // --------------------------------------------------------------------------------------------------------------

    @Test
    void whoever_waits_is_tied_to_a_person_entered_beforehand_and_waits_no_longer() {
        PersonId ann = console.as(
                administrator(), AppointingPeople.class, people -> people.enter("Ann", "", world.trust, true));
        Identity waiting = world.identity("ann-second");
        world.actor("ann-second");

        console.as(administrator(), AppointingPeople.class, people -> people.tie(ann, waiting));

        assertThat(world.actor("ann-second").person()).isEqualTo(ann);
        assertThat(console.as(administrator(), ReadingPeople.class, ReadingPeople::waiting))
                .noneMatch(line -> line.identity().equals(waiting));
    }

    @Test
    void a_sign_in_belongs_to_one_person_even_if_nobody_here_may_see_whose_it_is() {
        World elsewhere = new World();
        elsewhere.person("Ann Example", elsewhere.trust);
        PersonId ben = world.person("Ben Example", world.trust);

        refuses(
                IDENTITY_BELONGS_TO_ONE_PERSON,
                () -> console.as(
                        administrator(),
                        AppointingPeople.class,
                        people -> people.tie(ben, elsewhere.identity("Ann Example"))));
    }

    // --- Invitations
    // --------------------------------------------------------------------------------------------------------

    private InvitationSecret invited(PersonId person) {
        return console.as(administrator(), AppointingPeople.class, people -> people.invite(person));
    }

    private PersonId accept(String name, InvitationSecret secret) {
        return console.as(world.actor(name), AcceptingInvitations.class, mine -> mine.accept(secret));
    }

    @Test
    void whoever_shows_an_invitation_is_the_person_invited_from_then_on() {
        PersonId ann = console.as(
                administrator(), AppointingPeople.class, people -> people.enter("Ann", "", world.trust, true));
        InvitationSecret secret = invited(ann);

        accept("ann-invited", secret);

        assertThat(world.actor("ann-invited").person()).isEqualTo(ann);
        assertThat(Postgres.running()
                        .truth("select count(*) from waiting_sign_in where subject = '"
                                + world.identity("ann-invited").subject() + "'"))
                .containsExactly("0");
        refuses(INVITATION_IS_USED_ONCE, () -> accept("somebody-else", secret));
        refuses(IDENTITY_BELONGS_TO_ONE_PERSON, () -> accept("ann-invited", invited(ann)));
    }

    @Test
    void an_invitation_expires() {
        PersonId ann = world.person("Ann Example", world.trust);
        InvitationSecret secret = invited(ann);
        Instant late = Instant.now().plus(Invitation.VALID_FOR).plusSeconds(60);
        Actor stranger = world.actor("stranger");

        refuses(
                INVITATION_IS_IN_TIME,
                () -> console.at(late, stranger, AcceptingInvitations.class, mine -> mine.accept(secret)));
        assertThat(console.as(administrator(), ReadingPeople.class, people -> people.person(ann))
                        .openInvitation())
                .isNotNull();
    }

    @Test
    void a_secret_that_nobody_was_given_opens_nothing() {
        assertThatThrownBy(() -> accept("stranger", new InvitationSecret("A".repeat(43))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_secret_of_an_invitation_is_kept_nowhere() {
        InvitationSecret secret = invited(world.person("Ann Example", world.trust));

        assertThat(Postgres.running()
                        .truth("select payload from journal_payload where payload like '%" + secret.value() + "%'"))
                .isEmpty();
        assertThat(Postgres.running().truth("select encode(secret_hash, 'escape') from invitation"))
                .doesNotContain(secret.value());
        assertThat(secret).hasToString("InvitationSecret");
    }

    // --- The first administrator
    // ------------------------------------------------------------------------------------------------

    @Test
    void an_organisation_gets_its_first_administrator_once_and_from_the_machine_only() {
        String code = Postgres.running()
                .truth("select code from organisation where id = '" + world.otherTrust.value() + "'")
                .get(0);

        PersonId first = console.as(
                World.OPERATOR,
                AppointingTheFirstAdministrator.class,
                appointing -> appointing.appoint(world.identity("first"), "First", code, true));

        assertThat(world.actor("first").person()).isEqualTo(first);
        assertThat(world.actor("first").holdsAny(Role.ADMINISTRATOR)).isTrue();
        refuses(
                FIRST_ADMINISTRATOR_IS_THE_FIRST,
                () -> console.as(
                        World.OPERATOR,
                        AppointingTheFirstAdministrator.class,
                        appointing -> appointing.appoint(world.identity("second"), "Second", code, true)));
        assertThatThrownBy(() -> console.as(
                        administrator(),
                        AppointingTheFirstAdministrator.class,
                        appointing -> appointing.appoint(world.identity("third"), "Third", code, true)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoever_is_tied_to_a_person_already_becomes_administrator_as_that_person() {
        PersonId ann = world.person("Ann Example", world.university);
        String code = Postgres.running()
                .truth("select code from organisation where id = '" + world.university.value() + "'")
                .get(0);

        PersonId appointed = console.as(
                World.OPERATOR,
                AppointingTheFirstAdministrator.class,
                appointing -> appointing.appoint(world.identity("Ann Example"), "Another Name", code, true));

        assertThat(appointed).isEqualTo(ann);
    }
}

package concordat.persistence.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.intake.CheckedRow;
import concordat.domain.intake.IntakeId;
import concordat.domain.intake.IntakeLine;
import concordat.domain.intake.RegisterKind;
import concordat.domain.people.AppointingPeople;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Role;
import concordat.persistence.BringingIn;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Members of committees come in from a file by the rules of the form of an appointment, and go again with it. */
class BringingMembersInTest {
    private static final Postgres POSTGRES = Postgres.running();
    private static final String ADMINISTRATOR = World.ADMINISTRATOR;
    private static final String HEADINGS =
            "Committee|Member name|Representing|Membership type|Seat|Start date|End date|Job title|Employer";

    private final World world = new World();
    private final CommitteeId committee = world.committee("Strategy group", world.trust, world.otherTrust);
    private final BringingIn members = new BringingIn(world, ADMINISTRATOR, RegisterKind.MEMBERS, HEADINGS);
    private final String a = shortName(world.trust.value());
    private final String b = shortName(world.otherTrust.value());

    BringingMembersInTest() {
        world.seat(committee, world.trust, "Medical Director", true, false);
        world.seat(committee, world.trust, "Adviser", false, false);
        world.person("Ann Example", world.trust);
    }

    private static String shortName(UUID organisation) {
        return POSTGRES.truth("select short_name from organisation where id = '" + organisation + "'")
                .get(0);
    }

    @Test
    void members_are_appointed_and_whoever_is_new_is_entered_with_them() {
        IntakeId id = members.checked(
                row(
                        "Strategy group",
                        "ann  example",
                        a,
                        "Voting member",
                        "Medical Director",
                        "1 April 2026",
                        "",
                        "",
                        ""),
                row("Strategy group", "Ned New", b, "In attendance", "", "01/04/2026", "31/03/2028", "Registrar", ""),
                row("Strategy group", "Ned New", b, "Chair", "", "01/04/2028", "", "", ""));
        assertThat(members.rows(id, null))
                .extracting(CheckedRow::words)
                .containsExactly(
                        "Ann Example, voting member",
                        "Ned New, attendee (a new person, who is entered too)",
                        "Ned New, committee chair");
        assertThat(appointments()).isEmpty();
        assertThat(people("Ned New")).isEmpty();

        members.broughtIn(id);

        assertThat(appointments())
                .containsExactly(
                        "Ann Example VOTING_MEMBER 2026-04-01 ",
                        "Ned New ATTENDEE 2026-04-01 2028-04-01",
                        "Ned New COMMITTEE_CHAIR 2028-04-01 ");
        assertThat(people("Ned New")).hasSize(1);
        IntakeId again = members.checked(
                row("Strategy group", "Ned New", b, "Attendee", "", "01/04/2026", "31/03/2028", "", ""));
        assertThat(members.line(again))
                .extracting(IntakeLine::added, IntakeLine::there)
                .containsExactly(0, 1);

        members.takeBack(id);

        assertThat(appointments()).isEmpty();
        assertThat(people("Ned New")).isEmpty();
        assertThat(people("Ann Example")).hasSize(1);
    }

    @Test
    void the_rules_of_appointments_are_said_of_their_cells_within_a_file_too() {
        IntakeId id = members.checked(
                row("Strategy group", "Ann Example", a, "Voting member", "Medical Director", "01/04/2026", "", "", ""),
                row("Strategy group", "Ned New", a, "Voting", "Medical Director", "01/05/2026", "", "Registrar", ""),
                row("Strategy group", "Ned New", a, "Voting", "Adviser", "01/05/2026", "", "Registrar", ""),
                row("Strategy group", "Zoe Nobody", a, "Attendee", "", "01/04/2026", "", "", ""),
                row("Strategy group", "Ann Example", a, "Member", "", "01/04/2026", "31/03/2026", "", ""),
                row("Strategy group", "Ann Example", a, "Voting member", "Medical Director", "01/04/2027", "", "", ""),
                row("Strategy group", ADMINISTRATOR, a, "Attendee", "", "01/04/2026", "", "", ""),
                row("Strategy group", ADMINISTRATOR, a, "Secretary", "", "01/04/2026", "", "", ""),
                row("Strategy group", "Ann Example", a, "Attendee", "Medical Director", "01/04/2019", "", "", ""),
                row("Strategy group", "Ann Example", a, "Attendee", "", "01/04/2026", "31/03/2026", "", ""));

        assertThat(members.line(id))
                .extracting(IntakeLine::added, IntakeLine::wrong)
                .containsExactly(1, 9);
        assertThat(members.wrong(id))
                .extracting(each -> each.substring(0, each.indexOf(' ') + 8))
                .containsExactly(
                        "E3: Somebod",
                        "E4: The sea",
                        "B5: Nobody ",
                        "D6: \"Member",
                        "F7: Ann Exa",
                        "B8: You can",
                        "B9: You can",
                        "E10: \"Medica",
                        "G11: The end");
    }

    @Test
    void a_committee_or_person_that_the_administrator_may_not_see_is_not_there() {
        World elsewhere = new World();
        elsewhere.committee("Their group", elsewhere.trust);
        elsewhere.person("Far Away", elsewhere.trust);

        IntakeId id = members.checked(
                row("Their group", "Ann Example", a, "Attendee", "", "01/04/2026", "", "", ""),
                row("Strategy group", "Far Away", a, "Attendee", "", "01/04/2026", "", "", ""),
                row(
                        "Strategy group",
                        "Ann Example",
                        shortName(elsewhere.trust.value()),
                        "Attendee",
                        "",
                        "01/04/2026",
                        "",
                        "",
                        ""));

        assertThat(members.wrong(id))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("A2: \"Their group\" is not known here."),
                        second -> assertThat(second).startsWith("B3: Nobody of this name"),
                        third -> assertThat(third).startsWith("C4: You would have to be an administrator"));
    }

    @Test
    void an_officer_appoints_nobody_by_a_file_and_an_administrator_brings_in_nothing_else() {
        world.with("Officer", Role.GOVERNANCE_OFFICER, world.trust);

        assertThatThrownBy(() -> members.by("Officer").checked("x"))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("administrator");
        for (RegisterKind other : EnumSet.complementOf(EnumSet.of(RegisterKind.MEMBERS))) {
            assertThatThrownBy(() -> new BringingIn(world, ADMINISTRATOR, other, "Provider|Service").checked("x"))
                    .as(other.words())
                    .isInstanceOf(NotAllowed.class)
                    .hasMessageContaining("governance officer");
        }
    }

    @Test
    void members_are_not_taken_back_once_something_was_done_with_them() {
        IntakeId id = members.broughtIn(members.checked(
                row("Strategy group", "Ned New", b, "Attendee", "", "01/04/2026", "", "Registrar", "")));
        PersonId ned = new PersonId(UUID.fromString(people("Ned New").get(0)));
        POSTGRES.console().as(world.actor(ADMINISTRATOR), AppointingPeople.class, appointing -> appointing.invite(ned));

        assertThatThrownBy(() -> members.takeBack(id))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("1 appointment of this import");
        assertThat(appointments()).hasSize(1);
    }

    @Test
    void two_of_one_name_are_told_apart_by_their_home_organisation_or_not_at_all() {
        enter("Sam Same", world.trust);
        enter("Sam Same", world.otherTrust);
        enter("Tom Twice", world.trust);
        enter("Tom Twice", world.trust);

        IntakeId id = members.checked(
                row("Strategy group", "Sam Same", a, "Attendee", "", "01/04/2026", "", "", b),
                row("Strategy group", "Tom Twice", a, "Attendee", "", "01/04/2026", "", "", ""),
                row("Strategy group", "Ann Example", a, "Attendee", "", "01/04/2026", "", "", b));

        assertThat(members.wrong(id))
                .satisfiesExactly(
                        twice -> assertThat(twice).startsWith("B3: More than one person"),
                        ann -> assertThat(ann).startsWith("B4: Somebody of this name is on record with another"));
        members.broughtIn(id);
        assertThat(POSTGRES.truth(
                        "select p.organisation_id from appointment a join person p on p.id = a.person_id where a.committee_id = '"
                                + committee.value() + "'"))
                .containsExactly(world.otherTrust.value().toString());
    }

    private void enter(String name, OrganisationId home) {
        POSTGRES.console()
                .as(
                        world.actor(ADMINISTRATOR),
                        AppointingPeople.class,
                        people -> people.enter(name, "Fictional", home, true));
    }

    private List<String> appointments() {
        return POSTGRES.truth(
                "select person_name || ' ' || role || ' ' || term_from || ' ' || coalesce(term_until::text, '')"
                        + " from appointment where committee_id = '" + committee.value()
                        + "' order by person_name, term_from");
    }

    private List<String> people(String name) {
        return world.sees(ADMINISTRATOR, "select id from person where name = '" + name + "'");
    }

    private static String row(String... cells) {
        return String.join("|", cells);
    }
}

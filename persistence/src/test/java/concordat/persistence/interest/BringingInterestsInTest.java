package concordat.persistence.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.intake.IntakeId;
import concordat.domain.intake.IntakeLine;
import concordat.domain.intake.RegisterKind;
import concordat.domain.interest.DeclaringInterests;
import concordat.domain.interest.InterestId;
import concordat.domain.interest.KeepingRegister;
import concordat.domain.interest.ReturnKind;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Role;
import concordat.persistence.BringingIn;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An officer brings in an earlier register of interests, by the rules of a declaration on paper. */
class BringingInterestsInTest {
    private static final String OFFICER = "Officer";
    private static final String HEADINGS =
            "Declarant|Interest type|Name of organisation|Description of interest|Remunerated"
                    + "|Relationship|Whose interest|Date from|Date to";

    private final Console console = Postgres.running().console();
    private final World world = new World();
    private final CommitteeId committee = world.committee("Board", world.trust, world.otherTrust);
    private final BringingIn interests = new BringingIn(world, OFFICER, RegisterKind.INTERESTS, HEADINGS);

    BringingInterestsInTest() {
        world.with(OFFICER, Role.GOVERNANCE_OFFICER, world.otherTrust)
                .with("Ann Member", Role.VOTING_MEMBER, world.trust, committee)
                .with("Exec", Role.EXECUTIVE, world.trust);
    }

    @Test
    void interests_come_in_as_an_officer_enters_them_and_go_again() {
        IntakeId id = interests.checked(
                "Ann Member|Financial|Brookside Care Limited|Director|Yes|||01/04/2024|",
                "Ann Member|Indirect|Fernhill Homes|Owner of shares|No|Close relative|Sam Sample|01/04/2024|31/03/2099",
                "Ann Member|Financial|Brookside Care Limited|director|Yes|||01/04/2024|");
        assertThat(interests.line(id))
                .extracting(IntakeLine::added, IntakeLine::there)
                .containsExactly(2, 1);
        assertThat(onRecord("Ann Member")).isEmpty();

        interests.broughtIn(id);

        assertThat(onRecord("Ann Member"))
                .containsExactly("Brookside Care Limited, Officer, true", "Fernhill Homes, Officer, false");
        assertThat(onRecord("Exec")).isEmpty();
        assertThat(world.sees("Ann Member", "select whose from interest_third_party"))
                .containsExactly("Sam Sample");
        assertThat(interests
                        .line(interests.checked("Ann Member|Financial|brookside care limited|Director||||01/04/2024|"))
                        .there())
                .isEqualTo(1);

        interests.takeBack(id);

        assertThat(onRecord("Ann Member")).isEmpty();
        assertThat(world.sees("Ann Member", "select whose from interest_third_party"))
                .isEmpty();
    }

    @Test
    void the_rules_of_a_declaration_are_said_of_their_cells() {
        IntakeId id = interests.checked(
                "Exec|Financial|Brookside|Director||||01/04/2024|",
                "Ann Member|Indirect|Brookside|Director||Friend||01/04/2024|",
                "Ann Member|Financial|Brookside|Director||Friend|Sam|01/04/2024|",
                "Ann Member|Political|Brookside||perhaps|||01/04/2024|",
                "Ann Member|Financial|Brookside|Director||||01/04/2024|31/03/2024");

        assertThat(interests.wrong(id))
                .satisfiesExactly(
                        notToDeclare -> assertThat(notToDeclare).startsWith("A2: \"Exec\" is not known here."),
                        nobodys -> assertThat(nobodys).startsWith("G3: An indirect interest"),
                        own -> assertThat(own).startsWith("F4: Only an indirect interest"),
                        type -> assertThat(type).startsWith("B5: \"Political\" is not known here."),
                        backwards -> assertThat(backwards).startsWith("I6:"));
    }

    @Test
    void nobody_of_another_partnership_is_there_and_no_administrator_keeps_the_register() {
        World elsewhere = new World();
        elsewhere.with("Far Away", Role.VOTING_MEMBER, elsewhere.trust, elsewhere.committee("Theirs", elsewhere.trust));

        IntakeId id = interests.checked("Far Away|Financial|Brookside|Director||||01/04/2024|");

        assertThat(interests.wrong(id)).singleElement().satisfies(each -> assertThat(each)
                .isEqualTo("A2: \"Far Away\" is not known here. Write one of: Ann Member."));
        assertThatThrownBy(() -> interests.by(World.ADMINISTRATOR).checked("x")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void what_was_reviewed_or_confirmed_since_is_not_taken_back() {
        IntakeId reviewed =
                interests.broughtIn(interests.checked("Ann Member|Financial|Brookside|Director||||01/04/2024|"));
        String interest = world.sees("Ann Member", "select id from interest").get(0);
        console.as(world.actor(OFFICER), KeepingRegister.class, keeping -> {
            keeping.review(new InterestId(UUID.fromString(interest)), "Leaves the room", "Chief Executive");
            return interest;
        });
        refusesToTakeBack(reviewed);

        IntakeId confirmed =
                interests.broughtIn(interests.checked("Ann Member|Financial|Fernhill|Owner||||01/04/2024|"));
        console.as(world.actor("Ann Member"), DeclaringInterests.class, declaring -> {
            declaring.makeReturn(
                    UUID.randomUUID().toString(),
                    world.partnership,
                    world.id("Ann Member"),
                    world.trust,
                    ReturnKind.CONFIRMED);
            return interest;
        });
        refusesToTakeBack(confirmed);
        assertThatThrownBy(() -> Postgres.running().owner("delete from interest where id = '" + interest + "'"))
                .hasMessageContaining("never changed or deleted");
    }

    private void refusesToTakeBack(IntakeId id) {
        assertThatThrownBy(() -> interests.takeBack(id))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("1 interest of this import");
    }

    private List<String> onRecord(String reader) {
        return world.sees(
                reader, "select concern_name || ', ' || declared_by_name || ', ' || paid from interest order by 1");
    }
}

package concordat.journey;

import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.ask;
import static concordat.journey.Walk.day;
import static concordat.journey.Walk.fact;
import static concordat.journey.Walk.field;
import static concordat.journey.Walk.follow;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.path;
import static concordat.journey.Walk.press;
import static concordat.journey.Walk.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The register of interests, from a member's declaration to the decision that waits for it (COI-2 to COI-8). */
class InterestsJourneyIT {
    private static final String MEMBER = "edmund.price";
    private static final String OTHER_MEMBER = "ines.duarte";
    private static final String AUDITOR = "petra.lindqvist";

    private final LocalDate today = LocalDate.now(Term.LONDON);

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_member_declares_an_interest_the_officer_publishes_it_and_its_person_ends_it() {
        Page member = browser.signIn(MEMBER);
        follow(member, "Your interests");
        follow(member, "Declare an interest");
        press(member, "Declare interest");
        assertThat(problems(member)).contains("Choose the type of interest", "Enter what the interest is");
        member.locator("input[value=INDIRECT]").check();
        declare(member, "Juniper Analytics Limited", "Works there as an analyst");
        assertThat(problems(member)).contains("An indirect interest is somebody else's");
        browser.checkAxe(member, "enter-interest-refused");
        field(member, "relationship").selectOption("CLOSE_RELATIVE");
        field(member, "whose").fill("Una Price");
        press(member, "Declare interest");
        assertThat(main(member)).contains("The interest is on record.", "To be reviewed", "Una Price");
        browser.checkAxe(member, "interest-own");
        String entry = path(member.url());
        Page other = browser.signIn(OTHER_MEMBER);
        assertThat(other.navigate(entry).status()).isEqualTo(404);

        Page officer = browser.signIn(OFFICER, "/interests?state=DECLARED&q=juniper");
        assertThat(main(officer)).contains("Juniper Analytics Limited");
        follow(officer, "Edmund Price");
        follow(officer, "Review and register");
        field(officer, "mitigation").fill("Leaves when its contracts are discussed");
        field(officer, "approvedBy").fill("Chief executive");
        press(officer, "Record review");
        officer.locator("input[value=WITHHELD]").check();
        press(officer, "Register");
        assertThat(problems(officer)).contains("Say on which ground this interest is withheld");
        officer.locator("input[value=PUBLISHED]").check();
        browser.checkAxe(officer, "keep-interest");
        press(officer, "Register");
        assertThat(main(officer)).contains("The interest is published.");
        follow(officer, "Review and register");
        field(officer, "note").fill("Asked for the date of appointment");
        press(officer, "Add note");
        assertThat(main(officer)).contains("Asked for the date of appointment");

        assertThat(other.navigate(entry).status()).isEqualTo(200);
        assertThat(fact(other, "Type")).isEqualTo("Indirect: close relative");
        assertThat(main(other)).doesNotContain("Una Price", "Chief executive", "Asked for the date");
        other.navigate("/interests?q=una+price");
        assertThat(main(other)).contains("No interest that you may see matches this filter.");

        member.navigate(entry);
        follow(member, "End this interest");
        field(member, "lastDay").fill("1 January 2020");
        press(member, "End interest");
        assertThat(problems(member)).contains("must not be before the interest began");
        browser.checkAxe(member, "end-interest");
        field(member, "lastDay").fill(day(today.minusDays(1)));
        press(member, "End interest");
        assertThat(fact(member, "State"))
                .contains("Ended", day(today.plusMonths(6).minusDays(1)));
    }

    @Test
    void what_is_withheld_is_nowhere_for_another_member() {
        Page officer = browser.signIn(OFFICER, "/interests?state=WITHHELD&q=lantern");
        follow(officer, "Kavita Rao");
        assertThat(fact(officer, "Withheld because")).contains("An overriding privacy interest");
        browser.checkAxe(officer, "interest-withheld");
        String entry = path(officer.url());

        Page other = browser.signIn(OTHER_MEMBER);
        assertThat(other.navigate(entry).status()).isEqualTo(404);
        for (String search : new String[] {
            "/interests",
            "/interests?q=lantern",
            "/interests?state=WITHHELD",
            "/interests?sort=-declared",
            "/interests?q=kavita"
        }) {
            other.navigate(search);
            assertThat(main(other)).as(search).doesNotContain("Lantern", "Kavita Rao");
        }
        assertThat(browser.signIn(AUDITOR).navigate(entry).status()).isEqualTo(200);
    }

    @Test
    void who_has_nothing_signs_a_nil_return_and_the_officer_sees_who_has_not() {
        Page officer = browser.signIn(OFFICER, "/interests");
        follow(officer, "Annual returns");
        browser.checkAxe(officer, "interest-returns");
        assertThat(returnOf(officer, "Tobias Wren")).contains("Has never declared", "Overdue");
        officer.navigate("/interest-returns?show=never");
        assertThat(main(officer)).contains("Tobias Wren").doesNotContain("Delia Marsh");
        Page member = browser.signIn("tobias.wren");
        assertThat(main(member)).contains("Overdue: you were to confirm your interests");
        follow(member, "Your interests");
        press(member, "Sign nil return");
        assertThat(problems(member)).contains("Tick the box to sign");
        member.getByLabel("I have no interest to declare").check();
        browser.checkAxe(member, "my-interests-nil");
        press(member, "Sign nil return");
        assertThat(main(member)).contains("Your nil return is on record.", "Up to date");

        officer.navigate("/interest-returns");
        assertThat(returnOf(officer, "Tobias Wren")).contains("Nil return, " + day(today));
        press(officer, "Enter nil return: Fergus Lyle");
        assertThat(returnOf(officer, "Fergus Lyle")).contains("entered by Amara Okafor");
    }

    @Test
    void nothing_is_decided_on_an_item_until_each_possible_conflict_is_declared_or_set_aside() {
        PreparedMeeting meeting = PreparedMeeting.planned("Respite places for families");
        Page officer = browser.signIn(OFFICER, meeting.editItem());
        officer.getByText("What it concerns, to find conflicts of interest").click();
        officer.locator("[name$='organisations:value']").fill("Hearth and Harbour\nLantern Refuge Network");
        officer.locator("[name$='agreements:value']").fill("No such agreement");
        press(officer, "Save item");
        assertThat(problems(officer)).contains("There is no agreement “No such agreement”");
        officer.locator("[name$='agreements:value']").fill("");
        browser.checkAxe(officer, "edit-item-concerns");
        press(officer, "Save item");
        officer.navigate(meeting.page());
        assertThat(main(officer)).contains("3 possible conflicts", "3 to answer");
        browser.checkAxe(officer, "meeting-conflicts");

        meeting.begins();
        String item = "/item?id=" + meeting.item().value();
        officer.navigate(item);
        assertThat(fact(officer, "Concerns")).isEqualTo("Hearth and Harbour; Lantern Refuge Network");
        assertThat(conflict(officer, "Gareth Lowe")).contains("Trustee of the charity, in Hearth and Harbour");
        assertThat(conflict(officer, "Kavita Rao"))
                .contains("An interest that is on the register and not published")
                .contains("The item concerns Lantern Refuge Network.")
                .doesNotContain("Volunteer");
        browser.checkAxe(officer, "item-conflicts");
        refusedToDecide(officer, meeting, "Gareth Lowe (Hearth and Harbour)", "Kavita Rao (Lantern Refuge Network)");

        officer.navigate(item);
        press(
                officer,
                "Put on record: "
                        + officer.locator("tr:has-text('Gareth Lowe') th").innerText());
        rule(officer, "NOTED");
        officer.locator("tr:has-text('Hana Kovacs') a:has-text('No conflict')").click();
        press(officer, "Record that it is no conflict");
        assertThat(problems(officer)).contains("Enter why it is no conflict");
        field(officer, "because").fill("The charity withdrew its offer");
        browser.checkAxe(officer, "set-aside-conflict");
        press(officer, "Record that it is no conflict");
        assertThat(conflict(officer, "Hana Kovacs"))
                .contains("No conflict, said Delia Marsh", "The charity withdrew its offer");
        refusedToDecide(officer, meeting, "Kavita Rao (Lantern Refuge Network)");

        officer.navigate(item);
        press(
                officer,
                "Put on record: "
                        + officer.locator("tr:has-text('Kavita Rao') th").innerText());
        officer.navigate(meeting.recordDecision());
        decide(officer);
        assertThat(problems(officer)).contains("has not been ruled on");
        officer.navigate(item);
        follow(officer, "Rule on Kavita Rao");
        rule(officer, "NOTED");
        officer.navigate(meeting.recordDecision());
        decide(officer);
        assertThat(main(officer)).contains("is recorded: approved");

        Page member = browser.signIn(MEMBER, item);
        assertThat(fact(member, "Concerns")).contains("Hearth and Harbour");
        assertThat(main(member)).doesNotContain("Possible conflicts", "The charity withdrew its offer", "Volunteer");
        Page chair = browser.signIn(PreparedMeeting.CHAIR, item);
        assertThat(conflict(chair, "Hana Kovacs")).contains("The charity withdrew its offer");
    }

    private static void refusedToDecide(Page officer, PreparedMeeting meeting, String... conflicts) {
        officer.navigate(meeting.recordDecision());
        decide(officer);
        assertThat(problems(officer))
                .contains("Nothing can be decided on this item yet")
                .contains(conflicts);
    }

    private static void decide(Page officer) {
        ask(officer, "That six respite places be bought", "APPROVED");
        officer.locator("input[value=CONSENSUS]").check();
        press(officer, "Record decision");
    }

    private static void rule(Page officer, String handling) {
        officer.locator("input[value=" + handling + "]").check();
        press(officer, "Record ruling");
    }

    private static String conflict(Page page, String name) {
        return page.locator("[id='conflictsForm'] tr:has-text('" + name + "')").innerText();
    }

    private static String returnOf(Page page, String name) {
        return page.locator("tr:has-text('" + name + "')").innerText();
    }

    private void declare(Page page, String name, String description) {
        field(page, "name").fill(name);
        field(page, "description").fill(description);
        field(page, "from").fill(day(today.minusDays(10)));
        press(page, "Declare interest");
    }
}

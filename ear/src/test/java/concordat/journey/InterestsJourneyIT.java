package concordat.journey;

import static concordat.journey.PreparedMeeting.OFFICER;
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
        assertThat(main(member)).contains("The interest is on record.", "Declared, to be reviewed", "Una Price");
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
                .contains("Ended, still published", day(today.plusMonths(6).minusDays(1)));
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

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

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Officers keep schemes of delegation on record, and decisions are held to them (LF-6). */
class SchemesJourneyIT {
    private static final String COMMITTEE = "Joint Partnership Committee";
    private static final String MEMBER = "edmund.price";
    private static final String OFFICER_ELSEWHERE = "bronwen.hughes";

    @RegisterExtension
    final Browser browser = new Browser();

    private final LocalDate today = LocalDate.now(Term.LONDON);

    @Test
    void an_officer_records_an_entry_ends_it_and_nobody_else_does() {
        Page officer = browser.signIn(OFFICER, "/committees");
        follow(officer, "Schemes of delegation");
        assertThat(main(officer)).contains("Name and brand", "£250,000.00", "The board of NHFT (reserved)");
        browser.checkAxe(officer, "schemes");
        follow(officer, "Record an entry");
        browser.checkAxe(officer, "record-scheme-entry");

        press(officer, "Record entry");
        assertThat(problems(officer)).contains("Enter the reference", "Choose who decides", "Enter the body");
        field(officer, "reference").fill("SFI 9.1");
        field(officer, "matter").fill("name and brand");
        field(officer, "holder").selectOption(new SelectOption().setLabel(COMMITTEE));
        field(officer, "limit").fill("a lot");
        field(officer, "from").fill(day(today));
        field(officer, "approvedBy").fill("Board of Directors");
        field(officer, "approvedOn").fill(day(today));
        press(officer, "Record entry");
        assertThat(officer.locator("#limit-error").innerText()).contains("Enter an amount in pounds");
        field(officer, "limit").fill("£10,000");
        press(officer, "Record entry");
        assertThat(officer.locator("#matter-error").innerText()).contains("Entry SFI 1.4 reserves name and brand");
        assertThat(field(officer, "limit").inputValue()).isEqualTo("£10,000");
        field(officer, "matter").fill("Vending machines");
        press(officer, "Record entry");
        assertThat(main(officer)).contains("Entry SFI 9.1 is on record.", "Vending machines", "£10,000.00");

        officer.locator("tr:has-text('Vending machines') a:has-text('End')").click();
        String ending = path(officer.url());
        browser.checkAxe(officer, "end-scheme-entry");
        for (String account : new String[] {MEMBER, OFFICER_ELSEWHERE}) {
            Page other = browser.signIn(account, "/schemes");
            assertThat(main(other)).as(account).contains("Vending machines");
            assertThat(other.locator("tr:has-text('Vending machines') a").count())
                    .as(account)
                    .isZero();
            assertThat(other.navigate(ending).status()).as(account).isEqualTo(404);
        }
        assertThat(browser.signIn(MEMBER).navigate("/record-scheme-entry").status())
                .isEqualTo(404);
        field(officer, "lastDay").fill(day(today.minusDays(1)));
        press(officer, "End entry");
        assertThat(officer.locator("#lastDay-error").innerText()).contains("must not be before the entry holds");
        field(officer, "lastDay").fill(day(today));
        press(officer, "End entry");
        assertThat(main(officer)).contains("Entry SFI 9.1 holds to " + day(today) + ".");
    }

    @Test
    void what_is_above_the_limit_is_recommended_and_in_effect_once_every_board_has_ratified() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Lease of an annexe");
        Page officer = browser.signIn(OFFICER, meeting.recordDecision());
        ask(officer, "That the annexe be leased for five years", "APPROVED");
        field(officer, "matter").selectOption(new SelectOption().setLabel("Estates"));
        field(officer, "value").fill("£300,000");
        press(officer, "Put the question only");
        assertThat(main(officer))
                .contains("This can only be recommended")
                .contains("NHFT delegates \"Estates\" by SFI 7.2 only up to £250,000; this is worth £300,000.");
        browser.checkAxe(officer, "decision-beyond-powers");

        follow(officer, "Declare the outcome");
        assertThat(main(officer)).contains("This can only be recommended");
        officer.locator("input[value=CONSENSUS]").check();
        press(officer, "Declare the outcome");
        assertThat(main(officer))
                .contains("recommended. It is beyond the committee's powers, so each board has to ratify it.")
                .contains("It can only be recommended (LF-6).")
                .contains("Awaiting the parent bodies")
                .contains("Text of the item 1", "Unchanged since");
        browser.checkAxe(officer, "decision-recommended");

        ratify(officer, "LPT", today.plusDays(1));
        assertThat(problems(officer)).contains("not later than today");
        ratify(officer, "LPT", today);
        assertThat(main(officer)).contains("Awaiting the parent bodies");
        ratify(officer, "NHFT", today);

        assertThat(main(officer)).contains("In effect");
        assertThat(fact(officer, "Has effect from")).isEqualTo(day(today));
        Page member = browser.signIn(MEMBER, path(officer.url()));
        assertThat(main(member)).contains("LPT delegates \"Estates\" by SoRD 4.1 only up to £250,000");
        assertThat(member.getByLabel("Whose answer").count()).isZero();
    }

    private void ratify(Page officer, String organisation, LocalDate on) {
        Locator whose = officer.getByLabel("Whose answer");
        if (!whose.isVisible()) {
            officer.getByText("Record the answer of a parent body").click();
        }
        whose.selectOption(whose.locator("option", new Locator.LocatorOptions().setHasText(organisation + ":"))
                .first()
                .getAttribute("value"));
        officer.locator("[name$='agreed:value'][value=yes]").check();
        officer.getByLabel("Decided on").fill(on.toString());
        officer.getByLabel("Reference of its own record").fill("Board minute 7");
        press(officer, "Record the answer");
    }
}

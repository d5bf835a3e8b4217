package concordat.journey;

import static concordat.journey.Walk.field;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.path;
import static concordat.journey.Walk.press;
import static concordat.journey.Walk.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The trail of an obligation: walked both ways, drawn, completed by a link, and where it breaks off. */
class TrailsJourneyIT {
    private static final String OFFICER = "amara.okafor";
    private static final String EXECUTIVE = "margot.ellis";
    private static final AtomicInteger MADE = new AtomicInteger();

    @RegisterExtension
    final Browser browser = new Browser();

    private final String note = "Paragraph " + MADE.incrementAndGet() + " of the paper";

    @Test
    void it_is_walked_from_an_obligation_to_what_it_is_for_and_back() {
        Page officer = browser.signIn(OFFICER);
        officer.navigate("/obligations?q=Evaluation+of+placements");
        officer.locator("main a:has-text('Evaluation of placements by students')")
                .first()
                .click();
        officer.locator("a:text-is('Trail')").click();

        assertThat(main(officer))
                .contains(
                        "What leads here", "What it leads to", "All on this trail", "Is implemented by", "Was met by");
        assertThat(officer.locator("svg rect").count())
                .isEqualTo(table(officer, "All on this trail").count());
        browser.checkAxe(officer, "trail-obligation");

        table(officer, "All on this trail")
                .filter(new Locator.FilterOptions().setHasText("Track to university status"))
                .first()
                .locator("a")
                .click();
        assertThat(main(officer)).contains("What leads here", "Evaluation of placements by students");
        assertThat(main(officer)).doesNotContain("What it leads to");
        browser.checkAxe(officer, "trail-track");
    }

    @Test
    void a_gap_is_closed_by_a_link_that_can_be_ended_again() {
        Page officer = browser.signIn(OFFICER, "/trail-gaps");
        assertThat(main(officer)).contains("Obligations without a decision: ");
        browser.checkAxe(officer, "trail-gaps");
        String title = officer.locator("main tbody a").first().innerText();
        officer.locator("main tbody a").first().click();
        String trail = officer.url();
        officer.locator("main a:has-text('This is implemented by a decision')").click();
        press(officer, "Record the link");
        assertThat(problems(officer)).contains("Choose what to link");
        officer.locator("input[type=radio]").first().check();
        field(officer, "note").fill(note);
        browser.checkAxe(officer, "link-trail");
        press(officer, "Record the link");
        officer.locator("main:has-text('The link is on record.')").waitFor();

        assertThat(main(officer)).contains(note, "Linked by");
        Page reader = browser.signIn(EXECUTIVE, path(officer.url()));
        assertThat(reader.locator("main a:has-text('End')").count()).isZero();
        assertThat(main(reader)).doesNotContain("Record a link");

        officer.locator("main tr:has-text('" + note + "') a:has-text('End')").click();
        browser.checkAxe(officer, "end-trail-link");
        press(officer, "End the link");
        assertThat(problems(officer)).contains("Enter the reason");
        field(officer, "reason").fill("It was another decision");
        press(officer, "End the link");
        officer.locator("main:has-text('The link is ended.')").waitFor();
        officer.navigate(trail);
        assertThat(main(officer)).contains(title).doesNotContain(note);
    }

    @Test
    void nobody_links_whom_no_partner_has_made_an_officer_and_what_is_no_place_is_not_found() {
        Page officer = browser.signIn(OFFICER, "/trail-gaps?report=PROGRAMME_WITHOUT_AGREEMENT");
        assertThat(main(officer)).contains("Programmes that rest on no agreement in force");
        officer.navigate("/trail-gaps");
        officer.locator("main tbody a").first().click();
        String link = officer.locator("main a:has-text('This is implemented by a decision')")
                .getAttribute("href");
        Page executive = browser.signIn(EXECUTIVE);

        assertThat(executive.navigate(link).status()).isEqualTo(404);
        assertThat(officer.navigate(link.replace("DECISION_ON_OBLIGATION", "ACTION_OF_DECISION"))
                        .status())
                .isEqualTo(404);
        assertThat(officer.navigate("/trail?kind=SECRET&id=00000000-0000-0000-0000-000000000000")
                        .status())
                .isEqualTo(404);
        assertThat(officer.navigate("/trail?kind=DECISION&id=00000000-0000-0000-0000-000000000000")
                        .status())
                .isEqualTo(404);
        assertThat(officer.navigate("/trail?kind=DECISION&id=nothing").status()).isEqualTo(404);
    }

    private static Locator table(Page page, String caption) {
        return page.locator("table:has(caption:text-is('" + caption + "')) tbody tr");
    }
}

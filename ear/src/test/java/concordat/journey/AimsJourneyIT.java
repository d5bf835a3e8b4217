package concordat.journey;

import static concordat.journey.Walk.field;
import static concordat.journey.Walk.follow;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.path;
import static concordat.journey.Walk.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each aim of the partnership shows its measures, programmes and decisions; an officer notes which decisions serve it. */
class AimsJourneyIT {
    private static final String OFFICER = PreparedMeeting.OFFICER;
    private static final String READER = "liam.osei";
    private static final String AIM = "create centres of academic excellence";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_decision_is_noted_at_an_aim_and_struck_again() {
        String why = "It pays for a centre " + System.nanoTime();
        Page officer = browser.signIn(OFFICER, "/programmes");
        follow(officer, "Aims of the partnership");
        browser.checkAxe(officer, "aims");
        assertThat(officer.locator("main tbody tr").count()).isGreaterThanOrEqualTo(7);
        officer.locator("main tbody a", new Page.LocatorOptions().setHasText(AIM))
                .first()
                .click();
        officer.waitForURL("**/aim?id=*");
        assertThat(main(officer).toLowerCase(Locale.UK)).contains(AIM, "centres of academic excellence");
        browser.checkAxe(officer, "aim");
        String aim = path(officer.url());

        follow(officer, "Note a decision");
        officer.locator("main input[type=radio]").first().check();
        field(officer, "note").fill(why);
        press(officer, "Record the link");
        officer.waitForURL("**/aim?id=*");
        assertThat(main(officer)).contains("The link is on record.", "Noted by Amara Okafor, ", why);
        browser.checkAxe(officer, "aim-noted");

        Page reader = browser.signIn(READER, aim);
        assertThat(reader.locator("main a:has-text('Strike')").count()).isZero();
        assertThat(reader.locator("main a:has-text('Note a decision')").count()).isZero();
        assertThat(main(reader)).contains("Measures", "Programmes", "Decisions");
        reader.locator("main a:has-text('Centre for rehabilitation sciences')").click();
        reader.waitForURL("**/programme?id=*");
        assertThat(main(reader).toLowerCase(Locale.UK)).contains(AIM);

        officer = browser.signIn(OFFICER, aim);
        officer.locator("main #filter-partner").selectOption(new SelectOption().setLabel("University of Leicester"));
        press(officer, "Filter");
        assertThat(officer.url()).contains("partner=");
        officer.navigate(aim);
        officer.locator("main tr:has-text('" + why + "') a:has-text('Strike')").click();
        field(officer, "reason").fill("It was another aim");
        press(officer, "End the link");
        officer.waitForURL("**/aim?id=*");
        assertThat(main(officer)).contains("The link is ended.").doesNotContain(why);
    }

    @Test
    void an_aim_that_is_none_is_not_found() {
        Page reader = browser.signIn(READER);

        assertThat(reader.navigate("/aim?id=00000000-0000-0000-0000-000000000000")
                        .status())
                .isEqualTo(404);
        assertThat(reader.navigate("/aim?id=nothing").status()).isEqualTo(404);
        assertThat(reader.navigate("/aims?partner=nothing").status()).isEqualTo(404);
    }
}

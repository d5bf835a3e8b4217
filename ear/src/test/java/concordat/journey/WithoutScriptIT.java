package concordat.journey;

import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.press;
import static concordat.journey.Walk.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages without JavaScript, by the keyboard alone, and on paper. */
class WithoutScriptIT {
    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_form_is_refused_mended_and_recorded_without_JavaScript() {
        PreparedMeeting meeting = PreparedMeeting.planned("Reading rooms");
        Page page = browser.openWithoutScript();
        page.navigate(meeting.newItem());
        browser.signInAt(page, OFFICER);

        page.getByLabel("Number").fill("2");
        press(page, "Add item");
        assertThat(problems(page)).contains("Enter the title of the item");
        assertThat(page.getByLabel("Number").inputValue()).isEqualTo("2");

        page.getByLabel("Title").fill("Quiet study");
        page.getByLabel("Purpose").selectOption("APPROVAL");
        page.getByLabel("Lead").fill("Hana Kovacs");
        page.getByLabel("Minutes").fill("10");
        page.locator("input[value=PART_1]").check();
        press(page, "Add item");

        assertThat(main(page)).contains("Quiet study");
    }

    @Test
    void a_form_is_filled_in_and_sent_by_the_keyboard_alone() {
        Page page = browser.signIn(OFFICER, "/decisions");

        page.locator("main input[name=q]").focus();
        page.keyboard().type("placement");
        page.keyboard().press("Enter");

        page.waitForURL("**/decisions?**q=placement**");
        assertThat(page.locator("main table tbody tr").count()).isPositive();
    }

    @Test
    void an_agenda_and_a_decision_are_printed_without_menu_and_buttons() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Paper copies");
        Page page = browser.signIn(OFFICER, "/meeting?id=" + meeting.meeting().value());
        isPrintedBare(page, "Paper copies", "printed-agenda");

        String decision = meeting.putQuestion("To print less.").value().toString();
        page.navigate("/decision?id=" + decision);
        isPrintedBare(page, "To print less.", "printed-decision");
    }

    private void isPrintedBare(Page page, String text, String picture) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("nav[aria-label=Sections]").isVisible()).isFalse();
        assertThat(page.locator("main button:visible").count()).isZero();
        assertThat(page.locator("main .nhsuk-button:visible").count()).isZero();
        assertThat(main(page)).contains(text);
        browser.picture(page, picture);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}

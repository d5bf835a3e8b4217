package concordat.journey;

import static concordat.journey.PreparedMeeting.CHAIR;
import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.day;
import static concordat.journey.Walk.fact;
import static concordat.journey.Walk.field;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.name;
import static concordat.journey.Walk.path;
import static concordat.journey.Walk.press;
import static concordat.journey.Walk.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import concordat.domain.shared.Term;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An action that arises from an item without a decision, is shown as done, agreed, reopened, and passed to somebody else. */
class ActionsJourneyIT {
    private static final String OWNER = "hana.kovacs";
    private static final String NEXT_OWNER = "edmund.price";
    private static final String TASK = "Ask the library about weekend opening";
    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @RegisterExtension
    final Browser browser = new Browser();

    private final PreparedMeeting meeting = PreparedMeeting.opened("Meeting with actions");
    private final LocalDate due = LocalDate.now(Term.LONDON).plusDays(40);

    @Test
    void an_action_goes_from_an_item_to_the_archive_and_on_to_somebody_else() {
        Page officer = browser.signIn(OFFICER, "/item?id=" + meeting.item().value());
        String action = raise(officer);

        Page owner = browser.signIn(OWNER);
        assertThat(main(owner)).contains("Your actions");
        owner.navigate("/actions?show=mine");
        assertThat(main(owner)).contains(TASK);
        owner.navigate(action);
        press(owner, "Propose as complete");
        assertThat(problems(owner)).contains("Add what shows that it is done");
        showEvidence(owner, action);
        press(owner, "Propose as complete");
        owner.locator("main:has-text('You have proposed the action as complete')")
                .waitFor();

        officer.navigate("/actions?show=proposed");
        assertThat(main(officer)).contains(TASK);
        officer.navigate(action);
        press(officer, "Agree that it is complete");
        assertThat(problems(officer)).contains("Choose who has agreed");
        browser.checkAxe(officer, "action-to-agree");
        browser.picture(officer, "action-to-agree");
        assertThat(officer.locator("#agreedAt\\:value option").allInnerTexts())
                .noneMatch(option -> option.contains("The chair"));
        officer.getByLabel("Who has agreed").selectOption(new SelectOption().setIndex(1));
        press(officer, "Agree that it is complete");
        assertThat(fact(officer, "Closed on")).contains("at ");
        assertThat(main(officer)).contains("Agreed as complete", "Proposed as complete", "Blue - closed");

        log(officer);
        officer.navigate(action);
        officer.getByText("Open it again").click();
        officer.getByLabel("Why it is opened again").fill("The library has written since");
        press(officer, "Reopen the action");
        officer.locator("main:has-text('The action is open again.')").waitFor();
        transfer(officer, action);
    }

    private String raise(Page officer) {
        officer.locator("a:text-is('Add an action without a decision')").click();
        press(officer, "Add the action");
        assertThat(problems(officer)).contains("Enter what has to be done", "Choose who does it");
        officer.getByLabel("What has to be done").fill(TASK);
        officer.getByLabel("Owner").selectOption(new SelectOption().setLabel(name(OWNER) + ", LPT"));
        officer.getByLabel("Due on").fill(due.toString());
        browser.checkAxe(officer, "raise-action-from-item");
        press(officer, "Add the action");
        officer.waitForURL("**/action?id=*");
        assertThat(fact(officer, "Arose from")).contains("item 1", day(LocalDate.now(Term.LONDON)));
        String action = path(officer.url());
        officer.navigate("/item?id=" + meeting.item().value());
        assertThat(main(officer)).contains(TASK).doesNotContain("No action has arisen from this item");
        return action;
    }

    private void showEvidence(Page owner, String action) {
        String adding = action.replace("/action?id=", "/add-evidence?action=");
        owner.navigate(adding);
        press(owner, "Add evidence");
        assertThat(problems(owner)).contains("Enter what shows that it is done");
        field(owner, "text").fill("The answer of the library");
        field(owner, "link").fill("javascript:alert(1)");
        press(owner, "Add evidence");
        assertThat(problems(owner)).contains("Enter an address that begins with https://");
        browser.checkAxe(owner, "add-evidence-refused");
        browser.picture(owner, "add-evidence-refused");
        field(owner, "link").fill("https://library.example/answer");
        press(owner, "Add evidence");
        owner.waitForURL("**/action?id=*");
        owner.navigate(adding);
        field(owner, "file")
                .setInputFiles(new FilePayload(
                        "Letter.pdf", "application/pdf", "No PDF at all".getBytes(StandardCharsets.UTF_8)));
        press(owner, "Add evidence");
        assertThat(problems(owner)).contains("This is no PDF, Word, Excel");
        byte[] picture = Base64.getDecoder().decode(DOT);
        field(owner, "file").setInputFiles(new FilePayload("Letter.png", "image/png", picture));
        press(owner, "Add evidence");
        owner.waitForURL("**/action?id=*");
        assertThat(main(owner)).contains("Letter.png is added", "https://library.example/answer");
        browser.checkAxe(owner, "action-with-evidence");
        browser.picture(owner, "action-with-evidence");
        APIResponse file = owner.request()
                .get(owner.url().replaceAll("/action\\?.*", "")
                        + owner.locator("a:text-is('Letter.png')").getAttribute("href"));
        assertThat(file.body()).isEqualTo(picture);
        assertThat(file.headers().get("content-disposition")).startsWith("attachment;");
        assertThat(file.headers().get("content-security-policy")).contains("sandbox");
    }

    /** Before a later meeting the action is in the log as closed; and the log is taken away in both forms. */
    private void log(Page officer) {
        officer.navigate("/committee?id=" + meeting.committee().value());
        officer.locator("a:text-is('Action log')").click();
        officer.waitForURL("**/action-log?committee=*");
        officer.getByLabel("As it lies before").selectOption(new SelectOption().setIndex(1));
        press(officer, "Apply");
        officer.waitForURL("**meeting=*");
        assertThat(main(officer)).contains(TASK, "Closed since the last meeting", " added since the last meeting, ");
        browser.checkAxe(officer, "action-log");
        browser.picture(officer, "action-log");
        for (String form : new String[] {"to Excel", "for publication, without names and notes"}) {
            String site = officer.url().replaceAll("/action-log\\?.*", "");
            APIResponse workbook = officer.request()
                    .get(site + officer.locator("a:text-is('" + form + "')").getAttribute("href"));
            assertThat(workbook.status()).isEqualTo(200);
            assertThat(workbook.headers().get("content-disposition")).contains("action-log_part1", "_v1.xlsx");
        }
        Page chair = browser.signIn(CHAIR, path(officer.url()));
        assertThat(main(chair)).contains(TASK);
    }

    private void transfer(Page officer, String action) {
        officer.navigate(action);
        officer.locator("a:text-is('Transfer')").click();
        press(officer, "Transfer the action");
        assertThat(problems(officer)).contains("Choose who does it", "Enter why it is transferred");
        browser.checkAxe(officer, "transfer-action");
        browser.picture(officer, "transfer-action");
        officer.getByLabel("Owner").selectOption(new SelectOption().setLabel(name(OWNER) + ", LPT"));
        officer.getByLabel("Why it is transferred").fill("He knows the library");
        press(officer, "Transfer the action");
        assertThat(problems(officer)).contains("Choose another owner, or another committee");
        officer.locator("#owner\\:value option:has-text('" + name(NEXT_OWNER) + "')")
                .first()
                .evaluate("option => { option.selected = true; }");
        press(officer, "Transfer the action");
        officer.waitForURL("**/action?id=*");
        assertThat(fact(officer, "Goes on as")).contains(name(NEXT_OWNER));
        officer.locator("dd:has-text('" + name(NEXT_OWNER) + "') a").last().click();
        officer.waitForCondition(() -> main(officer).contains("Came from"));
        assertThat(fact(officer, "Came from")).contains(name(OWNER));
        assertThat(fact(officer, "Originally due on")).isEqualTo(day(due));
        assertThat(main(officer)).contains("Taken over: He knows the library");
        Page next = browser.signIn(NEXT_OWNER, "/actions?show=mine");
        assertThat(main(next)).contains(TASK);
    }
}

package concordat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import concordat.domain.shared.Term;
import concordat.stack.DemoAccount;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The main job, end to end: an officer schedules a meeting, takes attendance, has a member recused, is refused a decision
 * while a partner is short of quorum, and records it when somebody else of that partner has come.
 */
class OfficersJourneyIT {
    private static final String COMMITTEE = "Joint Partnership Committee";
    private static final String OFFICER = "amara.okafor";
    private static final String CHAIR = "delia.marsh";
    private static final String CONFLICTED = "edmund.price";
    private static final String LATECOMER = "farah.siddiqui";
    private static final String VICE_CHAIR = "gareth.lowe";
    private static final String MEMBER = "hana.kovacs";
    private static final String READER_OF_ANOTHER = "liam.osei";
    private static final String WITHOUT_APPOINTMENT = "sophie.tran";
    private static final String QUESTION = "To approve the joint placement programme for the coming year.";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_decision_is_refused_while_a_partner_is_short_of_quorum_and_carried_when_it_is_not() {
        Page officer = browser.signIn(OFFICER);
        List<String> complaints = complaints(officer);

        String meeting = scheduleMeeting(officer);
        addItem(officer);
        publishAndOpen(officer, meeting);
        takeAttendance(officer);
        String item = openItem(officer, meeting);
        recuse(officer, item);

        officer.navigate(item);
        officer.locator("a:has-text('Record decision')").click();
        assertThat(main(officer)).contains("NHFT has 1 of 2 voting members present, 1 is recused");
        fillIn(officer);
        browser.checkAxe(officer, "record-decision");
        press(officer, "Record decision");

        assertThat(officer.locator(".nhsuk-error-summary").innerText())
                .contains("Not quorate for this item", "NHFT has 1 of 2 voting members present, 1 is recused");
        assertThat(officer.getByLabel("Question").inputValue()).isEqualTo(QUESTION);
        assertThat(ballot(officer, CHAIR, "For").isChecked()).isTrue();
        browser.checkAxe(officer, "record-decision-refused");
        String form = officer.url();

        officer.navigate(meeting.replace("/meeting?id=", "/attendance?meeting="));
        press(officer, "Arrived", name(LATECOMER));
        officer.navigate(form);
        assertThat(main(officer)).contains("NHFT has 2 voting members present, 2 needed");
        fillIn(officer);
        ballot(officer, LATECOMER, "Abstained").check();
        press(officer, "Record decision");

        officer.waitForURL("**/decision?id=*");
        String decision = officer.url();
        assertThat(main(officer)).contains("Approved", "3 for, 0 against, 1 abstained", "Recused: Edmund Price");
        browser.checkAxe(officer, "decision");
        officer.navigate("/decisions?q=placement");
        assertThat(main(officer)).contains(QUESTION);
        browser.checkAxe(officer, "decisions");
        followUp(officer, decision);
        assertThat(complaints).isEmpty();

        othersLook(decision);
    }

    private void followUp(Page officer, String decision) {
        officer.navigate(decision);
        officer.locator("a:has-text('Add an action')").click();
        officer.getByLabel("What has to be done").fill("Publish the programme to both boards");
        officer.getByLabel("Owner").selectOption(new SelectOption().setLabel("Hana Kovacs, LPT"));
        officer.getByLabel("Due on").fill(day(LocalDate.now(Term.LONDON).plusDays(60)));
        browser.checkAxe(officer, "raise-action");
        press(officer, "Add the action");
        officer.waitForURL("**/action?id=*");
        String action = officer.url();
        assertThat(main(officer)).contains("Not yet due", "Green - on track", "Hana Kovacs");
        browser.checkAxe(officer, "action");

        Page owner = browser.signIn(MEMBER, "/actions?show=mine");
        assertThat(main(owner)).contains("Publish the programme to both boards");
        browser.checkAxe(owner, "actions");
        owner.navigate(action);
        press(owner, "Propose as complete");
        assertThat(main(owner)).contains("Proposed as complete");

        officer.navigate(action);
        press(officer, "Agree that it is complete");
        assertThat(main(officer)).contains("Blue - closed");
    }

    private void othersLook(String decision) {
        Page member = browser.signIn(VICE_CHAIR, path(decision));
        assertThat(main(member)).contains(QUESTION, "Approved").doesNotContain("Add an action");

        Page stranger = browser.signIn(READER_OF_ANOTHER);
        assertThat(stranger.navigate(path(decision)).status()).isEqualTo(404);
        stranger.navigate("/decisions");
        assertThat(main(stranger)).doesNotContain(QUESTION);

        Page nobody = browser.signIn(WITHOUT_APPOINTMENT, path(decision));
        assertThat(nobody.url()).endsWith("/no-access");
    }

    private String scheduleMeeting(Page officer) {
        officer.navigate("/schedule-meeting");
        officer.getByLabel("Committee", exactly()).selectOption(new SelectOption().setLabel(COMMITTEE));
        officer.getByLabel("Title").fill("Journey meeting");
        officer.getByLabel("Date").fill(day(LocalDate.now(Term.LONDON)));
        officer.getByLabel("Starts at").fill("00:05");
        officer.getByLabel("Ends at").fill("23:55");
        officer.getByLabel("Place").fill("Board room");
        press(officer, "Schedule meeting");
        officer.waitForURL(url -> url.contains("?id=") || url.contains("meeting="));
        return "/meeting?id=" + officer.url().replaceAll(".*(?:id|meeting)=([0-9a-f-]{36}).*", "$1");
    }

    private void addItem(Page officer) {
        String id = officer.url().replaceAll(".*(?:id|meeting)=([0-9a-f-]{36}).*", "$1");
        officer.navigate("/new-item?meeting=" + id);
        officer.getByLabel("Number").fill("1");
        officer.getByLabel("Title").fill("Joint placement programme");
        officer.getByLabel("Purpose").selectOption(new SelectOption().setValue("APPROVAL"));
        officer.getByLabel("Lead").fill("Hana Kovacs");
        officer.getByLabel("Minutes").fill("20");
        officer.locator("input[value=PART_1]").check();
        press(officer, "Add item");
    }

    private void publishAndOpen(Page officer, String meeting) {
        officer.navigate(meeting);
        press(officer, "Publish the agenda");
        officer.navigate(meeting);
        press(officer, "Open the meeting");
    }

    private void takeAttendance(Page officer) {
        officer.navigate(officer.url().replaceAll(".*(?:id|meeting)=([0-9a-f-]{36}).*", "/attendance?meeting=$1"));
        for (String account : List.of(CHAIR, CONFLICTED, VICE_CHAIR, MEMBER)) {
            press(officer, "Arrived", name(account));
        }
    }

    private String openItem(Page officer, String meeting) {
        officer.navigate(meeting);
        officer.locator("a:has-text('Joint placement programme')").first().click();
        String item = path(officer.url());
        if (officer.getByRole(AriaRole.BUTTON, named("Open this item")).count() > 0) {
            press(officer, "Open this item");
        }
        return item;
    }

    private void recuse(Page officer, String item) {
        officer.navigate(item.replace("/item?id=", "/declare-interest?item="));
        officer.getByLabel("Who has the interest").selectOption(labelled(officer, CONFLICTED));
        officer.locator("input[value=FINANCIAL]").check();
        officer.getByLabel("What the interest is").fill("Director of a supplier");
        press(officer, "Record interest");
        officer.locator("input[value=LEAVE]").check();
        officer.getByLabel("Who rules").selectOption(labelledBy(officer, "Who rules", CHAIR));
        officer.getByLabel("Reason").fill("Stands to gain from the contract");
        press(officer, "Record ruling");
    }

    private static String labelled(Page page, String account) {
        return labelledBy(page, "Who has the interest", account);
    }

    /** The value of the choice that names that person. */
    private static String labelledBy(Page page, String field, String account) {
        return page.getByLabel(field)
                .locator("option", new Locator.LocatorOptions().setHasText(name(account)))
                .first()
                .getAttribute("value");
    }

    private static void fillIn(Page officer) {
        officer.getByLabel("Question").fill(QUESTION);
        officer.getByLabel("The committee is asked to").selectOption("APPROVED");
        officer.locator("input[value=VOTE]").check();
        for (String account : List.of(CHAIR, VICE_CHAIR, MEMBER)) {
            ballot(officer, account, "For").check();
        }
    }

    private static Locator ballot(Page officer, String account, String words) {
        return officer.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Vote of " + name(account)))
                .getByLabel(words, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void press(Page page, String text) {
        page.getByRole(AriaRole.BUTTON, named(text)).first().click();
    }

    private static void press(Page page, String text, String about) {
        page.getByRole(AriaRole.BUTTON, named(text + ": " + about)).first().click();
    }

    private static Page.GetByRoleOptions named(String text) {
        return new Page.GetByRoleOptions().setName(text).setExact(true);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static String name(String account) {
        return DemoAccount.of(account).name();
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }

    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    private static String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(date);
    }

    /** What the browser complains about: a refused script or style, or a file that is not there. */
    private static List<String> complaints(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("422")) {
                complaints.add(message.text());
            }
        });
        return complaints;
    }
}

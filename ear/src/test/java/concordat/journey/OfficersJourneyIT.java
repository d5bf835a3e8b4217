package concordat.journey;

import static concordat.journey.PreparedMeeting.CHAIR;
import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.agree;
import static concordat.journey.Walk.ask;
import static concordat.journey.Walk.ballot;
import static concordat.journey.Walk.button;
import static concordat.journey.Walk.choose;
import static concordat.journey.Walk.complaints;
import static concordat.journey.Walk.day;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.name;
import static concordat.journey.Walk.path;
import static concordat.journey.Walk.press;
import static concordat.journey.Walk.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The main job, end to end: an officer schedules a meeting, takes attendance, has a member recused, is refused a decision
 * while a partner is short of quorum, and records it when somebody else of that partner has come.
 */
class OfficersJourneyIT {
    private static final String COMMITTEE = "Joint Partnership Committee";
    private static final String CONFLICTED = "edmund.price";
    private static final String LATECOMER = "farah.siddiqui";
    private static final String VICE_CHAIR = "gareth.lowe";
    private static final String MEMBER = "hana.kovacs";
    private static final String READER_OF_ANOTHER = "liam.osei";
    private static final String WITHOUT_APPOINTMENT = "sophie.tran";
    private static final List<String> VOTERS = List.of(CHAIR, VICE_CHAIR, MEMBER);
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
        ask(officer, QUESTION, "APPROVED");
        agree(officer, VOTERS);
        browser.checkAxe(officer, "record-decision");
        press(officer, "Record decision");

        assertThat(problems(officer))
                .contains("Not quorate for this item", "NHFT has 1 of 2 voting members present, 1 is recused");
        assertThat(officer.getByLabel("Question").inputValue()).isEqualTo(QUESTION);
        assertThat(ballot(officer, CHAIR, "For").isChecked()).isTrue();
        browser.checkAxe(officer, "record-decision-refused");
        String form = officer.url();

        officer.navigate(meeting.replace("/meeting?id=", "/attendance?meeting="));
        press(officer, "Arrived: " + name(LATECOMER));
        officer.navigate(form);
        assertThat(main(officer)).contains("NHFT has 2 voting members present, 2 needed");
        ask(officer, QUESTION, "APPROVED");
        agree(officer, VOTERS);
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
        assertThat(complaints).allMatch(complaint -> complaint.contains("status of 422"));

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
        owner.getByLabel("What was done").fill("Both boards have it");
        press(owner, "Propose as complete");
        assertThat(main(owner)).contains("Proposed as complete");

        officer.navigate(action);
        officer.getByLabel("Who has agreed").selectOption(new SelectOption().setIndex(1));
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
        officer.getByLabel("Committee", new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(COMMITTEE));
        officer.getByLabel("Title").fill("Journey meeting");
        officer.getByLabel("Date").fill(day(LocalDate.now(Term.LONDON)));
        officer.getByLabel("Starts at").fill("00:05");
        officer.getByLabel("Ends at").fill("23:55");
        officer.getByLabel("Place").fill("Board room");
        officer.getByLabel("Begin the agenda with the committee's standing items")
                .uncheck();
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
            press(officer, "Arrived: " + name(account));
        }
    }

    private String openItem(Page officer, String meeting) {
        officer.navigate(meeting);
        officer.locator("a:has-text('Joint placement programme')").first().click();
        String item = path(officer.url());
        if (button(officer, "Open this item").count() > 0) {
            press(officer, "Open this item");
        }
        return item;
    }

    private void recuse(Page officer, String item) {
        officer.navigate(item.replace("/item?id=", "/declare-interest?item="));
        choose(officer, "Who has the interest", CONFLICTED);
        officer.locator("input[value=FINANCIAL]").check();
        officer.getByLabel("What the interest is").fill("Director of a supplier");
        press(officer, "Record interest");
        officer.locator("input[value=LEAVE]").check();
        choose(officer, "Who rules", CHAIR);
        officer.getByLabel("Reason").fill("Stands to gain from the contract");
        press(officer, "Record ruling");
    }
}

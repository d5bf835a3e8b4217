package concordat.journey;

import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.ask;
import static concordat.journey.Walk.day;
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

/** A meeting that waits in vain for a quorum goes on informally, or is adjourned (QU-7). */
class MeetingWithoutQuorumIT {
    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void what_is_agreed_informally_is_provisional_and_put_on_the_next_agenda() {
        PreparedMeeting.planned("Ratifying meeting");
        PreparedMeeting meeting = PreparedMeeting.begunAnHourAgo("Shared library");
        Page officer = browser.signIn(OFFICER, meeting.page());
        follow(officer, "Adjourn, or go on without a quorum");
        browser.checkAxe(officer, "adjourn-meeting");
        press(officer, "Go on informally");
        assertThat(main(officer)).contains("This meeting goes on without a quorum");

        officer.navigate(meeting.recordDecision());
        ask(officer, "That the library be shared", "APPROVED");
        press(officer, "Record as agreed provisionally");
        assertThat(main(officer))
                .contains("Recorded as agreed provisionally, subject to ratification.")
                .contains("Agreed provisionally")
                .contains("Provisional: subject to ratification");
        browser.checkAxe(officer, "decision-provisional");
        String reference = officer.locator("h1").innerText().replace("Decision ", "");
        String decision = path(officer.url());
        officer.navigate("/decisions?outcome=PROVISIONAL");
        assertThat(main(officer)).contains(reference);

        officer.navigate(decision);
        follow(officer, "How this matter went through the meetings");
        assertThat(main(officer)).contains("Comes back on ");
        officer.getByText("Comes back on ").locator("a").first().click();
        assertThat(main(officer)).contains("To ratify: Shared library", "For ratification");
    }

    @Test
    void a_meeting_does_not_go_on_informally_before_its_time() {
        PreparedMeeting meeting = PreparedMeeting.opened("Shared kitchen");
        Page officer = browser.signIn(
                OFFICER, "/adjourn-meeting?meeting=" + meeting.meeting().value());

        press(officer, "Go on informally");

        assertThat(problems(officer))
                .contains("By its terms of reference this committee waits 30 minutes for a quorum");
    }

    @Test
    void an_adjourned_meeting_says_when_it_goes_on_and_is_resumed() {
        PreparedMeeting meeting = PreparedMeeting.opened("Shared workshop");
        Page officer = browser.signIn(
                OFFICER, "/adjourn-meeting?meeting=" + meeting.meeting().value());
        LocalDate today = LocalDate.now(Term.LONDON);
        officer.getByLabel("Reason").fill("Too few members came");
        officer.getByLabel("Goes on on").fill(day(today.minusDays(1)));
        officer.getByLabel("At", new Page.GetByLabelOptions().setExact(true)).fill("10:00");
        press(officer, "Adjourn meeting");
        assertThat(problems(officer)).contains("Give a day and time to come, on which the meeting goes on.");

        officer.getByLabel("Goes on on").fill(day(today.plusDays(7)));
        press(officer, "Adjourn meeting");
        assertThat(main(officer)).contains("This meeting is adjourned", "Too few members came", day(today.plusDays(7)));
        browser.checkAxe(officer, "meeting-adjourned");
        press(officer, "Resume the meeting");
        assertThat(main(officer)).contains("The meeting is open since");
        officer.navigate(meeting.page());
        assertThat(main(officer)).contains("In progress").doesNotContain("This meeting is adjourned");
    }
}

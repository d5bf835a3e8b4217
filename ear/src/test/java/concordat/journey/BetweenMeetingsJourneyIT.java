package concordat.journey;

import static concordat.journey.PreparedMeeting.CHAIR;
import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.day;
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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The chair acts, and members resolve in writing, between meetings (BM-1 to BM-6). */
class BetweenMeetingsJourneyIT {
    private static final String STRANGER = "callum.frost";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void chairs_action_is_recorded_with_who_was_consulted_and_awaits_ratification() {
        Page officer = committee(OFFICER);
        follow(officer, "Record chair's action");
        browser.checkAxe(officer, "take-chairs-action");
        officer.getByLabel("Title").fill("Urgent repairs to the teaching block");
        officer.getByLabel("Lead").fill("Edmund Price");
        officer.getByLabel("Question").fill("To have the roof of the teaching block repaired");
        officer.getByLabel("Why it cannot wait").fill("It rains in");
        officer.getByLabel("By which clause").fill("Clause 9.2");
        officer.getByLabel("Together with which executive member")
                .selectOption(new SelectOption().setLabel("Edmund Price, Director of finance, NHFT"));
        press(officer, "Record chair's action");
        assertThat(problems(officer)).contains("consults at least 1 independent members");

        member(officer, "Gareth Lowe").getByLabel("What they said").fill("Agrees");
        press(officer, "Record chair's action");

        assertThat(main(officer))
                .contains("Chair's action is on record.")
                .contains("Taken: awaiting ratification")
                .contains("Gareth Lowe", "Agrees", "It rains in", "Clause 9.2");
        browser.checkAxe(officer, "decision-chairs-action");
        officer.navigate("/decisions?outcome=TAKEN");
        assertThat(main(officer)).contains("To have the roof of the teaching block repaired");
    }

    @Test
    void a_conflicted_chair_cannot_act() {
        Page officer = committee(OFFICER);
        follow(officer, "Record chair's action");
        officer.getByLabel("Title").fill("Purchase of a building");
        officer.getByLabel("Lead").fill("Edmund Price");
        officer.getByLabel("Question").fill("To buy the building");
        officer.getByLabel("Why it cannot wait").fill("Another buyer");
        officer.getByLabel("By which clause").fill("Clause 9.2");
        var chair = member(officer, "Delia Marsh");
        chair.getByLabel("Interest in the matter").fill("Owns the building");
        chair.getByLabel("Type of interest").selectOption("FINANCIAL");

        press(officer, "Record chair's action");

        assertThat(problems(officer)).contains("Delia Marsh has an interest in this matter and cannot act on it");
        assertThat(officer.getByLabel("Question").inputValue()).isEqualTo("To buy the building");
    }

    @Test
    void members_resolve_in_writing_and_one_calls_it_in() {
        Page officer = committee(OFFICER);
        follow(officer, "Propose a written resolution");
        browser.checkAxe(officer, "propose-resolution");
        propose(officer, "To rename the reading room");
        assertThat(main(officer)).contains("The written resolution is with the members until");
        String resolution = path(officer.url());

        Page chair = browser.signIn(CHAIR);
        assertThat(main(chair)).contains("Your answer is awaited", "To rename the reading room");
        chair.navigate(resolution);
        assertThat(main(chair)).contains("This is a written resolution. Until ");
        browser.checkAxe(chair, "decision-resolution");
        chair.locator("input[value=FOR]").check();
        press(chair, "Vote");
        assertThat(main(chair)).contains("You have voted: for.");
        follow(officer, "Conclude the resolution");
        browser.checkAxe(officer, "conclude-resolution");
        assertThat(main(officer)).contains("1 member has answered.");
        press(officer, "Conclude the resolution");
        assertThat(problems(officer)).contains("or until everybody has answered; 1 of");
        assertThat(browser.signIn(STRANGER).navigate(resolution).status()).isEqualTo(404);

        Page member = browser.signIn("edmund.price", resolution);
        member.getByText("Have a meeting decide it instead").click();
        member.getByLabel("Why a meeting should decide it").fill("It needs a discussion");
        press(member, "Call it in to a meeting");
        assertThat(main(member)).contains("Called in to a meeting", "It needs a discussion");
        chair.navigate("/");
        assertThat(main(chair)).doesNotContain("To rename the reading room");
    }

    @Test
    void a_third_of_the_members_requisition_a_meeting_and_the_officer_calls_it() {
        Page member = committee("edmund.price");
        follow(member, "Requisition a meeting");
        browser.checkAxe(member, "demand-meeting");
        member.getByLabel("Title of the business").fill("Parking at the campus");
        member.getByLabel("Business", new Page.GetByLabelOptions().setExact(true))
                .fill("To discuss parking");
        press(member, "Sign and send to the members");
        assertThat(main(member)).contains("1 of 3 members needed have signed.");
        String requisition = path(member.url());
        for (String account : List.of("farah.siddiqui", "hana.kovacs")) {
            Page other = browser.signIn(account, requisition);
            press(other, "Sign the requisition");
        }
        assertThat(browser.signIn(STRANGER).navigate(requisition).status()).isEqualTo(404);
        member.navigate(requisition);
        browser.checkAxe(member, "requisition");
        call(member);
        assertThat(problems(member)).contains("The chair can call this meeting until");

        Page officer = browser.signIn(OFFICER, requisition);
        call(officer);
        assertThat(main(officer)).contains("The meeting is called", "Parking at the campus");
    }

    private static void call(Page page) {
        LocalDate soon = LocalDate.now(Term.LONDON).plusDays(10);
        page.getByLabel("Date").fill(day(soon));
        page.getByLabel("Starts at").fill("10:00");
        page.getByLabel("Ends at").fill("11:00");
        page.getByLabel("Place").fill("Board room");
        press(page, "Call the meeting");
    }

    private static void propose(Page officer, String question) {
        officer.getByLabel("Title").fill("Reading room");
        officer.getByLabel("Lead").fill("Kavita Rao");
        officer.getByLabel("Question").fill(question);
        officer.getByLabel("Answers until").fill(day(LocalDate.now(Term.LONDON).plusDays(3)));
        press(officer, "Send to the members");
    }

    /** What is entered about a member, unfolded. */
    private static Locator member(Page page, String name) {
        Locator fold = page.locator("details").filter(new Locator.FilterOptions().setHasText(name));
        fold.locator("summary").click();
        return fold;
    }

    private Page committee(String account) {
        Page page = browser.signIn(account, "/committees");
        follow(page, "Joint Partnership Committee");
        assertThat(List.of(page.locator("h1").innerText())).containsExactly("Joint Partnership Committee");
        return page;
    }
}

package concordat.journey;

import static concordat.journey.PreparedMeeting.CHAIR;
import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.agree;
import static concordat.journey.Walk.ask;
import static concordat.journey.Walk.ballot;
import static concordat.journey.Walk.choose;
import static concordat.journey.Walk.day;
import static concordat.journey.Walk.fact;
import static concordat.journey.Walk.field;
import static concordat.journey.Walk.follow;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.name;
import static concordat.journey.Walk.path;
import static concordat.journey.Walk.press;
import static concordat.journey.Walk.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What an officer does less often than take a meeting through its agenda: name a deputy, rearrange or cancel, admit a
 * late item, record a casting vote, correct a decision, record what a parent body answered, and move a due date.
 */
class OfficersOtherActsIT {
    private static final String OFFICER_OF_THE_BOARD = "callum.frost";
    private static final String CHAIR_OF_ANOTHER = "constance.obi";
    private static final String DEPUTY = "Constance Obi, Non-executive director, LPT, for the seat Vice-chair, LPT";
    private static final String VICE_CHAIR = "gareth.lowe";
    private static final String FINANCE = "edmund.price";
    private static final String STRATEGY = "hana.kovacs";
    private static final String EXECUTIVE = "margot.ellis";
    private static final List<String> VOTERS = List.of(CHAIR, FINANCE, VICE_CHAIR, STRATEGY);
    private final LocalDate today = LocalDate.now(Term.LONDON);

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_deputy_is_named_before_the_meeting_and_then_sees_it() {
        PreparedMeeting meeting = PreparedMeeting.planned("Deputies for the winter");
        Page deputy = browser.signIn(CHAIR_OF_ANOTHER, "/meetings");
        assertThat(main(deputy)).doesNotContain("Deputies for the winter");
        Page officer = browser.signIn(OFFICER, meeting.page());
        follow(officer, "Name a deputy");
        choose(officer, "For which seat", VICE_CHAIR);
        choose(officer, "Deputy", CHAIR_OF_ANOTHER);
        officer.getByLabel("The deputy is an executive").check();
        browser.checkAxe(officer, "name-deputy");

        press(officer, "Name deputy");
        assertThat(problems(officer)).contains("executive");
        assertThat(officer.getByLabel("The deputy is an executive").isChecked()).isTrue();
        officer.getByLabel("The deputy is an executive").uncheck();
        press(officer, "Name deputy");

        officer.waitForURL("**" + meeting.page());
        assertThat(main(officer)).contains("Deputies named", DEPUTY);
        press(officer, "Publish the agenda");
        browser.checkAxe(officer, "meeting-with-deputy");
        deputy.navigate("/meetings");
        follow(deputy, "Deputies for the winter");
        assertThat(main(deputy)).contains("Agenda", "Hana Kovacs", DEPUTY);
    }

    @Test
    void a_meeting_is_rearranged_and_then_cancelled_with_a_reason() {
        PreparedMeeting meeting = PreparedMeeting.planned("Moved to the spring");
        Page officer = browser.signIn(OFFICER, meeting.page());
        follow(officer, "Change the arrangements");
        LocalDate later = today.plusDays(40);
        officer.getByLabel("Date").fill(later.toString());
        officer.getByLabel("Starts at").fill("14:00");
        officer.getByLabel("Ends at").fill("15:30");
        officer.getByLabel("Place").fill("Lecture theatre");
        browser.checkAxe(officer, "rearrange-meeting");

        press(officer, "Save arrangements");

        officer.waitForURL("**" + meeting.page());
        assertThat(fact(officer, "When")).contains(day(later), "2pm to 3.30pm");
        assertThat(fact(officer, "Where")).contains("Lecture theatre");

        follow(officer, "Cancel the meeting");
        press(officer, "Cancel meeting");
        assertThat(problems(officer)).contains("Enter the reason");
        officer.getByLabel("Reason").fill("Too few members can come.");
        browser.checkAxe(officer, "cancel-meeting");
        press(officer, "Cancel meeting");

        officer.waitForURL("**" + meeting.page());
        assertThat(fact(officer, "State")).contains("Cancelled");
        assertThat(fact(officer, "Cancelled because")).isEqualTo("Too few members can come.");
        assertThat(main(officer)).doesNotContain("Change the arrangements", "Publish the agenda");
        browser.checkAxe(officer, "meeting-cancelled");
    }

    @Test
    void a_late_item_is_admitted_for_the_chairs_reason_and_an_item_is_withdrawn() {
        PreparedMeeting meeting = PreparedMeeting.planned("Winter pressures");
        Page officer = browser.signIn(OFFICER, meeting.page());
        press(officer, "Publish the agenda");
        follow(officer, "Work on the agenda");
        follow(officer, "Add a late item");
        officer.getByLabel("Title").fill("Norovirus on two wards");
        field(officer, "purpose").selectOption("DISCUSSION");
        officer.getByLabel("Lead").fill("Farah Siddiqui");
        officer.getByLabel("Minutes").fill("10");
        officer.locator("input[value=PART_1]").check();

        press(officer, "Add item");
        assertThat(problems(officer)).contains("Enter why the chair has agreed");
        officer.getByLabel("Why the chair has agreed").fill("It began after the agenda was out.");
        browser.checkAxe(officer, "late-item");
        press(officer, "Add item");

        officer.waitForURL("**/agenda?meeting=*");
        Page member = browser.signIn(VICE_CHAIR, meeting.page());
        assertThat(main(member))
                .contains("Norovirus on two wards", "Late item: It began after the agenda was out.")
                .doesNotContain("Withdrawn");

        follow(officer, "Withdraw item 1");
        browser.checkAxe(officer, "withdraw-item");
        press(officer, "Withdraw item");
        officer.waitForURL("**/agenda?meeting=*");
        assertThat(main(officer)).contains("Withdrawn");
        member.navigate(meeting.page());
        assertThat(member.locator("tbody tr").first().innerText()).contains("Winter pressures", "Withdrawn");
    }

    @Test
    void equal_votes_are_not_declared_before_the_casting_vote_is_recorded() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Night bus");
        Page officer = browser.signIn(OFFICER, meeting.recordDecision());
        ask(officer, "To run a night bus", "APPROVED");
        tie(officer);

        press(officer, "Record decision");

        assertThat(problems(officer)).contains("2 for and 2 against", name(CHAIR), "casting vote");
        assertThat(ballot(officer, STRATEGY, "Against").isChecked()).isTrue();
        browser.checkAxe(officer, "casting-vote-awaited");
        officer.getByLabel("Casting vote of whoever presides").selectOption(new SelectOption().setLabel("Used for"));
        press(officer, "Record decision");

        officer.waitForURL("**/decision?id=*");
        assertThat(main(officer))
                .contains("Approved", "2 for, 2 against")
                .containsPattern(name(CHAIR) + ".*used the casting vote for \\(VO-4\\)");
        browser.checkAxe(officer, "casting-vote-used");
    }

    @Test
    void a_declared_decision_is_corrected_by_a_later_one_and_both_are_linked() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Visiting hours");
        Page officer = browser.signIn(OFFICER, meeting.recordDecision());
        ask(officer, "To admit visitors until six", "APPROVED");
        agree(officer, VOTERS);
        press(officer, "Record decision");
        officer.waitForURL("**/decision?id=*");
        String earlier = officer.url();

        follow(officer, "Correct it");
        browser.checkAxe(officer, "correct-decision");
        follow(officer, "1. Visiting hours");
        ask(officer, "To admit visitors until eight", "APPROVED");
        agree(officer, VOTERS);
        press(officer, "Record decision");
        assertThat(problems(officer)).contains("Say what it does to decision");
        officer.locator("[name='correctsBy:value'][value=SUPERSEDES]").check();
        browser.checkAxe(officer, "correcting-decision");
        press(officer, "Record decision");

        officer.waitForURL("**/decision?id=*");
        String later = officer.url();
        assertThat(main(officer)).contains("To admit visitors until eight", "This decision has superseded");
        related(officer).click();
        officer.waitForURL(earlier);
        assertThat(main(officer)).contains("To admit visitors until six", "This decision has been superseded by");
        assertThat(officer.locator(".cc-verdict__tags").innerText()).contains("Superseded");
        assertThat(officer.locator("a:has-text('Correct it')").count()).isZero();
        browser.checkAxe(officer, "superseded-decision");
        related(officer).click();
        officer.waitForURL(later);
    }

    @Test
    void a_parent_bodys_answer_to_a_recommendation_is_recorded_with_its_reference() {
        Page officer = browser.signIn(OFFICER_OF_THE_BOARD, "/decisions");
        officer.locator("tbody tr", new Page.LocatorOptions().setHasText("Awaiting the parent bodies"))
                .first()
                .locator("a")
                .first()
                .click();
        officer.waitForURL("**/decision?id=*");
        officer.getByText("Record the answer of a parent body").click();
        Locator whose = officer.getByLabel("Whose answer");
        int awaited = whose.locator("option").count() - 1;
        String body = whose.locator("option").nth(1).innerText();
        whose.selectOption(new SelectOption().setIndex(1));
        officer.locator("[name$='agreed:value'][value=yes]").check();
        officer.getByLabel("Decided on").fill(today.toString());

        press(officer, "Record the answer");
        assertThat(problems(officer)).contains("Enter the reference of its own record");
        assertThat(officer.locator("form:has([name$='agreed:value'])").innerText())
                .doesNotContain("(optional)");
        assertThat(officer.getByLabel("Decided on").inputValue()).isNotEmpty();
        browser.checkAxe(officer, "parent-answer-refused");
        officer.getByLabel("Reference of its own record").fill("Board minute 24/117");
        press(officer, "Record the answer");

        assertThat(officer.locator("main")
                        .getByRole(AriaRole.ROW)
                        .filter(new Locator.FilterOptions().setHasText("Board minute 24/117"))
                        .innerText())
                .contains(body.split(": ", 2)[1], "Agreed, " + day(today));
        assertThat(officer.locator("[name$='answering:value'] option").count()).isEqualTo(awaited == 1 ? 0 : awaited);
        browser.checkAxe(officer, "parent-answered");
    }

    @Test
    void the_vote_of_one_who_asks_is_recorded_by_name() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Naming of the library");
        Page officer = browser.signIn(OFFICER, meeting.recordDecision());
        ask(officer, "To name the library", "APPROVED");
        agree(officer, VOTERS);
        officer.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("votes by name: " + name(STRATEGY)))
                .check();
        browser.checkAxe(officer, "asks-for-names");
        press(officer, "Record decision");

        officer.waitForURL("**/decision?id=*");
        assertThat(main(officer)).contains("Recorded by name at their own request (VO-9): " + name(STRATEGY));
        Page executive = browser.signIn(EXECUTIVE, path(officer.url()));
        assertThat(executive
                        .locator("table:has(caption:text-is('Votes by name')) tbody tr")
                        .allInnerTexts())
                .singleElement()
                .asString()
                .contains(name(STRATEGY), "For");
    }

    @Test
    void the_conditions_of_an_approval_become_actions() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Simulation suite");
        Page officer = browser.signIn(OFFICER, meeting.recordDecision());
        ask(officer, "To open the simulation suite", "APPROVED_WITH_CONDITIONS");
        agree(officer, VOTERS);
        press(officer, "Record decision");
        assertThat(problems(officer)).contains("Enter each condition with its owner and date");
        officer.locator(".nhsuk-error-summary a").click();
        Locator condition = officer.locator("[name$='tasks:0:text:value']");
        assertThat(condition.evaluate("field => field === document.activeElement"))
                .isEqualTo(true);
        condition.fill("Insure the equipment");
        LocalDate due = today.plusDays(45);
        officer.locator("[name$='tasks:0:owner:value']")
                .selectOption(new SelectOption().setLabel(name(STRATEGY) + ", LPT"));
        officer.locator("[name$='tasks:0:due:value']").fill(due.toString());
        browser.checkAxe(officer, "condition");

        press(officer, "Record decision");

        officer.waitForURL("**/decision?id=*");
        assertThat(main(officer)).contains("Approved with conditions", "Conditions and tasks");
        browser.checkAxe(officer, "decision-with-condition");
        officer.locator("tr:has-text('Insure the equipment') a").click();
        officer.waitForURL("**/action?id=*");
        assertThat(main(officer)).contains("Insure the equipment");
        assertThat(fact(officer, "Owner")).contains(name(STRATEGY));
        assertThat(fact(officer, "Due on")).isEqualTo(day(due));
    }

    @Test
    void a_due_date_that_is_moved_keeps_the_original() {
        LocalDate due = today.plusDays(30);
        LocalDate moved = today.plusDays(75);
        Page officer = browser.signIn(
                OFFICER,
                "/raise-action?decision=" + PreparedMeeting.carriedDecision().value());
        officer.getByLabel("What has to be done").fill("Translate the leaflet");
        officer.getByLabel("Owner").selectOption(new SelectOption().setLabel(name(STRATEGY) + ", LPT"));
        officer.getByLabel("Due on").fill(due.toString());
        press(officer, "Add the action");
        officer.waitForURL("**/action?id=*");
        String action = officer.url();
        officer.getByText("Move the due date").click();
        officer.getByLabel("New date").fill(moved.toString());

        press(officer, "Move the date");
        assertThat(problems(officer)).contains("Enter why the date is moved");
        assertThat(main(officer)).doesNotContain("New date (optional)", "Why it is moved (optional)");
        assertThat(officer.getByLabel("New date").inputValue()).isNotEmpty();
        officer.getByLabel("Why it is moved").fill("The translator is ill.");
        browser.checkAxe(officer, "due-date-refused");
        press(officer, "Move the date");

        officer.waitForURL(action);
        assertThat(fact(officer, "Due on")).isEqualTo(day(moved));
        assertThat(fact(officer, "Originally due on")).isEqualTo(day(due));
        assertThat(main(officer)).contains("To " + day(moved) + ": The translator is ill.");
        browser.checkAxe(officer, "due-date-moved");
    }

    private static void tie(Page page) {
        agree(page, VOTERS);
        List.of(VICE_CHAIR, STRATEGY)
                .forEach(account -> ballot(page, account, "Against").check());
    }

    private static Locator related(Page page) {
        return page.locator("main li:has-text('This decision has') a");
    }
}

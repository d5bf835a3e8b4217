package concordat.journey;

import static concordat.journey.Walk.button;
import static concordat.journey.Walk.day;
import static concordat.journey.Walk.fact;
import static concordat.journey.Walk.field;
import static concordat.journey.Walk.follow;
import static concordat.journey.Walk.main;
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

/**
 * Officers keep committees: terms of reference that are reviewed in time, a university that takes part in a joint committee
 * without a vote, a sub-committee; and what contradicts itself is refused beside the field that it is about.
 */
class CommitteesJourneyIT {
    private static final String OFFICER = "amara.okafor";
    private static final String OFFICER_OF_THE_ADVISORY_BOARD = "callum.frost";
    private static final String MEMBER = "ines.duarte";
    private static final String ADMINISTRATOR = "rafael.costa";
    private static final String ADVISORY_BOARD = "Academic Partnership Advisory Board";
    private static final String WITHOUT_A_VOTE = "No vote: its organisation does not delegate";
    private static final String DUE = "The terms of reference are due for review";

    private final LocalDate today = LocalDate.now(Term.LONDON);

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void terms_of_reference_whose_review_is_overdue_are_confirmed_without_change() {
        Page officer = browser.signIn(OFFICER_OF_THE_ADVISORY_BOARD);
        assertThat(main(officer)).contains("Terms of reference were to be reviewed by");
        browser.checkAxe(officer, "home-review-overdue");
        follow(officer, ADVISORY_BOARD);
        String committee = officer.url();
        assertThat(main(officer)).contains(DUE, "was due by", "Meetings can be opened until");
        browser.checkAxe(officer, "committee-review-overdue");
        Page member = browser.signIn(MEMBER, Walk.path(committee));
        assertThat(main(member)).contains(DUE).doesNotContain("Confirm them without change");
        schedule(officer, ADVISORY_BOARD, today);
        assertThat(main(officer)).contains(DUE);
        browser.checkAxe(officer, "meeting-review-overdue");

        officer.navigate(committee);
        follow(officer, "Confirm them without change");
        press(officer, "Confirm without change");
        assertThat(problems(officer)).contains("has not approved them");
        assertThat(invalid(officer)).isEqualTo("approvals:0:on:value");
        browser.checkAxe(officer, "confirm-terms-refused");
        approve(officer);
        press(officer, "Confirm without change");

        officer.waitForURL("**/committee?*");
        assertThat(main(officer))
                .contains(
                        "The terms of reference are confirmed without change, as version 2.",
                        "To be reviewed by " + day(today.plusYears(1)))
                .doesNotContain(DUE);
        officer.navigate("/");
        assertThat(main(officer)).doesNotContain("Terms of reference were to be reviewed by");
        browser.checkAxe(officer, "home-reviewed");
    }

    @Test
    void a_meeting_is_not_opened_by_terms_of_reference_that_are_out_of_date() {
        Page officer = browser.signIn(OFFICER);
        constitute(officer, "Out-of-date Committee", "NHFT-OOD", "SINGLE_ORG_COMMITTEE", "NHFT");
        seat(officer, "Director of finance", "NHFT", "MEMBER");
        officer.getByText("Adopt terms of reference").first().click();
        officer.getByLabel("In force from").fill(day(today.minusYears(2)));
        officer.getByLabel("To be reviewed by").fill(day(today.minusYears(3)));
        officer.getByLabel("Voting members in total").fill("1");
        approve(officer);
        press(officer, "Adopt terms of reference");
        assertThat(problems(officer)).contains("Terms of reference are reviewed after their first day");
        assertThat(invalid(officer)).isEqualTo("reviewOn:value");
        officer.getByLabel("To be reviewed by").fill(day(today.minusYears(1)));
        press(officer, "Adopt terms of reference");
        officer.waitForURL("**/committee?*");
        assertThat(main(officer)).contains("No meeting can be opened");
        browser.checkAxe(officer, "committee-out-of-date");

        String meeting = schedule(officer, "Out-of-date Committee", today);
        assertThat(main(officer)).contains("This meeting cannot be opened");
        browser.checkAxe(officer, "meeting-out-of-date");
        officer.navigate(meeting.replace("/meeting?id=", "/new-item?meeting="));
        officer.getByLabel("Number").fill("1");
        officer.getByLabel("Title").fill("Report of the director");
        officer.getByLabel("Purpose").selectOption(new SelectOption().setValue("INFORMATION"));
        officer.getByLabel("Lead").fill("Edmund Price");
        officer.getByLabel("Minutes").fill("10");
        officer.locator("input[value=PART_1]").check();
        press(officer, "Add item");
        officer.navigate(meeting);
        press(officer, "Publish the agenda");
        press(officer, "Open the meeting");

        assertThat(problems(officer))
                .contains(
                        "Out-of-date Committee cannot open a meeting: version 1 of its terms of reference was to be"
                                + " reviewed by " + day(today.minusYears(1)),
                        "the 90 days of grace ended on "
                                + day(today.minusYears(1).plusDays(90)));
    }

    @Test
    void a_university_takes_part_in_a_joint_committee_without_a_vote_and_the_committee_has_a_sub_committee() {
        Page officer = browser.signIn(OFFICER);
        constitute(officer, "Campus Joint Committee", "CAMPUS-JC", "JOINT_COMMITTEE", "NHFT", "LPT", "UoL");
        String committee = officer.url();
        seat(officer, "Director of estates of NHFT", "NHFT", "CHAIR");
        seat(officer, "Head of capital projects", "LPT", "CHAIR");
        assertThat(problems(officer)).contains("already has a chair: Director of estates of NHFT");
        assertThat(invalid(officer)).startsWith("office:value");
        assertThat(officer.getByLabel("Title").inputValue()).isEqualTo("Head of capital projects");
        browser.checkAxe(officer, "new-seat-second-chair");
        officer.getByLabel("Member", new Page.GetByLabelOptions().setExact(true))
                .check();
        press(officer, "Add seat");
        officer.waitForURL("**/committee?*");
        seat(officer, "Director of estates of UoL", "UoL", "MEMBER");

        officer.getByText("Adopt terms of reference").first().click();
        assertThat(main(officer)).contains("There are 3 such seats, 1 for a party that does not delegate.");
        officer.getByLabel("Voting members in total").fill("3");
        officer.getByLabel("It may delegate to sub-committees").check();
        approve(officer);
        browser.checkAxe(officer, "adopt-terms-of-joint-committee");
        press(officer, "Adopt terms of reference");
        assertThat(problems(officer)).contains("asks for 3 voting members, but there are only 2 such voting seats");
        assertThat(invalid(officer)).isEqualTo("minima:0:needed:value");
        assertThat(officer.getByLabel("Voting members in total").inputValue()).isEqualTo("3");
        assertThat(officer.getByLabel("It may delegate to sub-committees").isChecked())
                .isTrue();
        browser.checkAxe(officer, "adopt-terms-quorum-above-seats");
        officer.getByLabel("Voting members in total").fill("2");
        press(officer, "Adopt terms of reference");

        officer.waitForURL("**/committee?*");
        assertThat(fact(officer, "Members for parties that do not delegate"))
                .isEqualTo("They take part, but do not count towards the quorum or vote.");
        assertThat(fact(officer, "Delegating onward")).isEqualTo("It may delegate to sub-committees.");
        assertThat(officer.locator("tr:has-text('Director of estates of UoL')").innerText())
                .contains(WITHOUT_A_VOTE);
        browser.checkAxe(officer, "committee-university-without-vote");

        officer.navigate("/new-committee");
        officer.getByLabel("Name").fill("Campus Works Panel");
        field(officer, "code").fill("CAMPUS-WP");
        officer.locator("input[value=WORKING_GROUP]").check();
        officer.getByLabel("Sub-committee of").selectOption(new SelectOption().setLabel("Campus Joint Committee"));
        takesPart(officer, "NHFT", false);
        takesPart(officer, "UoL", false);
        press(officer, "Constitute committee");
        assertThat(problems(officer)).contains("UoL does not delegate to Campus Joint Committee");
        assertThat(invalid(officer)).isEqualTo("parent:value");
        browser.checkAxe(officer, "new-committee-sub-committee-refused");
        party(officer, "UoL").locator("input[type=checkbox]").first().uncheck();
        press(officer, "Constitute committee");

        officer.waitForURL("**/committee?*");
        assertThat(fact(officer, "Sub-committee of")).isEqualTo("Campus Joint Committee");
        browser.checkAxe(officer, "committee-of-a-parent");
        follow(officer, "Campus Joint Committee");
        assertThat(officer.url()).isEqualTo(committee);
        assertThat(fact(officer, "Sub-committees")).isEqualTo("Campus Works Panel");
    }

    @Test
    void a_seat_that_somebody_holds_is_given_to_nobody_else_and_that_is_said_beside_it() {
        Page administrator = browser.signIn(ADMINISTRATOR, "/people?q=Tobias+Renshaw");
        follow(administrator, "Tobias Renshaw");
        follow(administrator, "Appoint");
        administrator
                .getByLabel("Committee", new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel("Joint Partnership Committee"));
        press(administrator, "Choose committee");
        Locator seats = field(administrator, "seat");
        String held = seats.locator("option:has-text('Director of finance')").getAttribute("value");
        seats.selectOption(held);
        field(administrator, "role").selectOption("VOTING_MEMBER");

        press(administrator, "Appoint");

        assertThat(problems(administrator)).contains("Somebody else holds the seat “Director of finance”");
        assertThat(invalid(administrator)).isEqualTo("seat:value");
        assertThat(seats.inputValue()).isEqualTo(held);
        browser.checkAxe(administrator, "appoint-seat-held");
    }

    /** The field to which the summary of problems leads. */
    private static String invalid(Page page) {
        return page.locator(".nhsuk-error-summary a")
                .first()
                .getAttribute("href")
                .substring(1);
    }

    private void constitute(Page page, String name, String code, String form, String... parties) {
        page.navigate("/new-committee");
        page.getByLabel("Name").fill(name);
        field(page, "code").fill(code);
        page.locator("input[value=" + form + "]").check();
        for (String party : parties) {
            takesPart(page, party, !party.equals("UoL"));
        }
        press(page, "Constitute committee");
        page.waitForURL("**/committee?*");
    }

    private static void takesPart(Page page, String organisation, boolean delegating) {
        Locator card = party(page, organisation);
        card.locator("input[type=checkbox]").first().check();
        card.locator("input[type=text]").fill(organisation.equals("UoL") ? "Council" : "Board");
        card.locator("input[type=checkbox]").nth(1).setChecked(delegating);
    }

    private static Locator party(Page page, String organisation) {
        return page.locator(".cc-card:has(h2:has-text('(" + organisation + ")'))");
    }

    private void seat(Page page, String title, String organisation, String office) {
        follow(page, "Add a seat");
        page.getByLabel("Title").fill(title);
        page.getByLabel("First day").fill(day(today.minusYears(3)));
        field(page, "organisation").selectOption(new SelectOption().setLabel(organisation));
        page.locator("input[value=" + office + "]").check();
        button(page, "Add seat").click();
    }

    private void approve(Page page) {
        page.locator("input[name^='approvals:']").all().forEach(field -> field.fill(day(today)));
    }

    private String schedule(Page page, String committee, LocalDate on) {
        page.navigate("/schedule-meeting");
        page.getByLabel("Committee", new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(committee));
        page.getByLabel("Title").fill("Ordinary meeting");
        page.getByLabel("Date").fill(day(on));
        page.getByLabel("Starts at").fill("00:05");
        page.getByLabel("Ends at").fill("23:55");
        page.getByLabel("Place").fill("Board room");
        page.getByLabel("Begin the agenda with the committee's standing items").uncheck();
        press(page, "Schedule meeting");
        page.waitForURL("**/agenda?*");
        String meeting = Walk.path(page.url()).replaceAll(".*meeting=([0-9a-f-]{36}).*", "/meeting?id=$1");
        page.navigate(meeting);
        return meeting;
    }
}

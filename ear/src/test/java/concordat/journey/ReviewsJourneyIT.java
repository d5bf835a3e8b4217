package concordat.journey;

import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.day;
import static concordat.journey.Walk.field;
import static concordat.journey.Walk.follow;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.path;
import static concordat.journey.Walk.press;
import static concordat.journey.Walk.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A draft is reviewed for a party, by a person who signs in and by one who does not, before it is approved (AG-2). */
class ReviewsJourneyIT {
    private static final String OFFICER_ELSEWHERE = "bronwen.hughes";
    private static final String REVIEWER = "margot.ellis";
    private static final String UNIVERSITY = "University of Leicester (UoL)";

    @RegisterExtension
    final Browser browser = new Browser();

    private final LocalDate today = LocalDate.now(Term.LONDON);
    private final String title = "Reviewed before approval " + System.nanoTime();

    @Test
    void a_draft_that_shares_personal_data_is_reviewed_before_it_is_approved() {
        Page officer = browser.signIn(OFFICER);
        String agreement = record(officer);
        String signing = agreement.replace("/agreement?", "/agreement-signing?");
        sharePersonalData(officer, agreement);
        officer.navigate(signing);
        assertThat(main(officer))
                .contains("Nobody has been asked to review the draft", "legal (not asked for yet)")
                .doesNotContain("Ask for a review");
        approve(officer);
        assertThat(problems(officer))
                .contains("cannot approve the draft yet", "information governance (not asked for yet)");
        follow(officer, "move it to that stage");
        field(officer, "stage").selectOption(new SelectOption().setLabel("In review"));
        press(officer, "Move to this stage");
        officer.waitForURL("**/agreement?id=*");
        assertThat(main(officer)).contains("Asking for a review by legal");

        Page reviewer = browser.signIn(REVIEWER);
        assertThat(reviewer.navigate(signing).status()).isEqualTo(404);
        officer.navigate(signing);
        browser.checkAxe(officer, "agreement-signing-reviews");
        press(officer, "Ask for review");
        assertThat(problems(officer)).contains("Choose by whom it is reviewed", "Enter the day by which");
        ask(officer, "Legal");
        field(officer, "reviewer").selectOption(new SelectOption().setLabel("Margot Ellis"));
        press(officer, "Ask for review");
        officer.locator("main:has-text('The review is asked for.')").waitFor();
        ask(officer, "Information governance");
        press(officer, "Ask for review");
        assertThat(problems(officer)).contains("Choose the reviewer, or enter name and office");
        field(officer, "reviewerName").fill("Ivy Sample");
        field(officer, "reviewerOffice").fill("Caldicott Guardian");
        press(officer, "Ask for review");
        officer.locator("td:has-text('Ivy Sample, Caldicott Guardian')").waitFor();
        officer.navigate(agreement);
        assertThat(main(officer)).contains("Review by legal", "Margot Ellis");

        reviewAsAsked(reviewer);
        Page elsewhere = browser.signIn(OFFICER_ELSEWHERE);
        assertThat(elsewhere.navigate(signing).status()).isEqualTo(404);

        officer.navigate(signing);
        assertThat(main(officer)).contains("Clause 4 needs a cap.", "legal (changes are asked for)");
        conclude(officer, "No concerns");
        officer.locator("main:has-text('What came of the review is on record.')")
                .waitFor();
        ask(officer, "Legal");
        field(officer, "reviewer").selectOption(new SelectOption().setLabel("Margot Ellis"));
        press(officer, "Ask for review");
        officer.locator("main:has-text('The review is asked for.')").waitFor();
        conclude(officer, "No concerns");
        officer.locator("main:has-text('What came of the review is on record.')")
                .waitFor();
        approve(officer);
        officer.locator("main:has-text('The approval of')").waitFor();
        browser.checkAxe(officer, "agreement-signing-reviewed");
        browser.picture(officer, "agreement-signing-reviewed");
    }

    private void reviewAsAsked(Page reviewer) {
        reviewer.navigate("/");
        assertThat(main(reviewer)).contains("Your review is asked for");
        browser.checkAxe(reviewer, "home-reviews");
        follow(reviewer, title);
        browser.checkAxe(reviewer, "agreement-signing-reviewer");
        assertThat(main(reviewer)).doesNotContain("Ask for a review");
        conclude(reviewer, "Changes asked for");
        assertThat(problems(reviewer)).contains("Enter which changes are asked for");
        field(reviewer, "comments").fill("Clause 4 needs a cap.");
        press(reviewer, "Record review");
        reviewer.locator("main:has-text('What came of the review is on record.')")
                .waitFor();
        reviewer.navigate("/");
        assertThat(main(reviewer)).doesNotContain(title);
    }

    private void conclude(Page page, String outcome) {
        field(page, "review").selectOption(new SelectOption().setIndex(1));
        page.locator(".nhsuk-radios__label:has-text('" + outcome + "')").click();
        press(page, "Record review");
    }

    private void ask(Page officer, String kind) {
        field(officer, "reviewParty").selectOption(new SelectOption().setIndex(1));
        field(officer, "reviewKind").selectOption(new SelectOption().setLabel(kind));
        field(officer, "reviewDue").fill(day(today.plusDays(7)));
    }

    private void approve(Page officer) {
        field(officer, "approving").selectOption(new SelectOption().setIndex(1));
        field(officer, "approvedBy").fill("The board");
        field(officer, "approvedOn").fill(day(today));
        press(officer, "Record approval");
    }

    private void sharePersonalData(Page officer, String agreement) {
        officer.navigate(agreement.replace("/agreement?", "/agreement-particulars?"));
        field(officer, "shared").check();
        field(officer, "basis").selectOption(new SelectOption().setLabel("Public task, article 6(1)(e)"));
        press(officer, "Save personal data");
        officer.locator("main:has-text('What is said of personal data is on record.')")
                .waitFor();
    }

    private String record(Page officer) {
        officer.navigate("/new-agreement");
        field(officer, "agreementTitle").fill(title);
        field(officer, "type").selectOption(new SelectOption().setLabel("Placement agreement"));
        field(officer, "organisation").selectOption(new SelectOption().setLabel(UNIVERSITY));
        press(officer, "Add this party");
        field(officer, "effective").fill(day(today.minusDays(10)));
        field(officer, "end").fill(day(today.plusYears(2)));
        press(officer, "Record agreement");
        officer.waitForURL("**/agreement?id=*");
        return path(officer.url());
    }
}

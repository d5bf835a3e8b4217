package concordat.journey;

import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.day;
import static concordat.journey.Walk.field;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.path;
import static concordat.journey.Walk.press;
import static concordat.journey.Walk.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import concordat.domain.shared.Term;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A trust shows criterion by criterion how ready it is for university status. */
class ReadinessJourneyIT {
    private static final String EXECUTIVE = "margot.ellis";
    private static final String OFFICER_ELSEWHERE = "bronwen.hughes";
    private static final String TRUST = "Northamptonshire Healthcare NHS Foundation Trust";

    @RegisterExtension
    final Browser browser = new Browser();

    private final LocalDate today = LocalDate.now(Term.LONDON);

    @Test
    void a_criterion_is_assessed_on_evidence_and_confirmed_by_somebody_else() {
        Page officer = browser.signIn(OFFICER, "/status");
        officer.locator("main th a:has-text('" + TRUST + "')").first().click();
        browser.checkAxe(officer, "readiness");
        assertThat(main(officer)).contains("Met, in question", "The nominee has stepped down", "What comes next");
        officer.locator("main a[href*='/criterion?']:has-text('TEACH-a')").click();
        String criterion = path(officer.url());
        browser.checkAxe(officer, "criterion");

        officer.locator("main a:has-text('Assess')").click();
        browser.checkAxe(officer, "assess-criterion");
        press(officer, "Record assessment");
        assertThat(problems(officer)).contains("Choose whether it is met");
        officer.getByLabel("Met", new Page.GetByLabelOptions().setExact(true)).check();
        field(officer, "reason").fill("The portfolio was praised");
        press(officer, "Record assessment");
        assertThat(main(officer)).contains("Waits to be confirmed", "The portfolio was praised");

        Page executive = browser.signIn(EXECUTIVE, criterion);
        press(executive, "Confirm assessment");
        assertThat(problems(executive)).contains("without evidence");

        officer.locator("main a:has-text('Note evidence')").click();
        field(officer, "text").fill("The portfolio itself");
        field(officer, "on").fill(day(today.plusDays(1)));
        press(officer, "Note evidence");
        assertThat(officer.locator("#on-error").innerText()).contains("cannot be dated after today");
        field(officer, "on").fill(day(today));
        byte[] picture = officer.screenshot();
        field(officer, "file").setInputFiles(new FilePayload("Portfolio.png", "image/png", picture));
        press(officer, "Note evidence");
        assertThat(main(officer)).contains("The portfolio itself", "Portfolio.png");

        executive.navigate(criterion);
        press(executive, "Confirm assessment");
        assertThat(main(executive)).contains("is confirmed", "Margot Ellis");
        assertThat(executive.locator("main .nhsuk-tag").first().innerText()).isEqualTo("Met");
    }

    @Test
    void all_that_speaks_for_a_trust_is_bound_into_one_portfolio() {
        Page officer = browser.signIn(OFFICER, "/status");
        officer.locator("main th a:has-text('" + TRUST + "')").first().click();
        officer.locator("a:text-is('Portfolio')").click();
        officer.waitForURL("**/portfolio?trust=*");
        String file = officer.url().replaceFirst("/portfolio\\?trust=(.*)", "/api/v1/readiness/$1/portfolio");
        assertThat(officer.request().get(file).status()).isEqualTo(404);
        browser.checkAxe(officer, "portfolio-to-make");
        assertThat(officer.locator("main tbody tr").count()).isPositive();
        press(officer, "Make the portfolio");
        officer.locator("main:has-text('The portfolio is ready')").waitFor();
        browser.checkAxe(officer, "portfolio");
        browser.picture(officer, "portfolio");

        APIResponse made = officer.request().get(file);
        assertThat(made.headers().get("content-type")).isEqualTo("application/pdf");
        assertThat(made.headers().get("content-disposition"))
                .startsWith("attachment;")
                .contains("Portfolio of");
        assertThat(new String(made.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        Page administrator = browser.signIn("rafael.costa");
        assertThat(administrator.request().get(file).status()).isEqualTo(403);
        assertThat(administrator.navigate(path(officer.url())).status()).isEqualTo(403);
    }

    @Test
    void a_plan_says_who_does_what_next_and_by_when() {
        Page officer = browser.signIn(OFFICER, "/status");
        officer.locator("main th a:has-text('" + TRUST + "')").first().click();
        officer.locator("main a[href*='/criterion?']:has-text('UHA-a')").click();
        officer.locator("main a:has-text('Plan')").click();
        browser.checkAxe(officer, "plan-criterion");
        field(officer, "owner").fill("Dana Whitlock");
        field(officer, "nextStep").fill("Count consultants anew");
        field(officer, "due").fill(day(today.plusDays(30)));
        press(officer, "Save plan");

        assertThat(main(officer)).contains("Dana Whitlock", "Count consultants anew", "No measure is chosen");
        Page other = browser.signIn(OFFICER_ELSEWHERE);
        assertThat(other.navigate(path(officer.url())).status()).isEqualTo(200);
        assertThat(other.locator("main a[href*='/plan-criterion']").count()).isZero();
        assertThat(other.navigate(path(officer.url()).replace("/criterion?", "/plan-criterion?"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_record_that_is_on_record_is_pointed_at_and_found_by_words() {
        Page officer = browser.signIn(OFFICER, "/status");
        officer.locator("tr:has-text('" + TRUST + "') a:has-text('in the trust')")
                .click();
        officer.locator("main a:has-text('Note evidence')").click();
        officer.locator("main summary:has-text('Point at something')").click();
        officer.locator("#filter-kind").selectOption("DECISION");
        officer.locator("main form[method=get] button").click();
        officer.locator("main ul li a").first().click();
        assertThat(field(officer, "text").inputValue()).isNotBlank();
        field(officer, "on").fill(day(today));
        press(officer, "Note evidence");

        assertThat(main(officer)).contains("The evidence is on record.", "Open the decision");
    }

    @Test
    void a_stage_waits_for_the_steps_before_it_and_an_award_says_by_whom() {
        Page officer = browser.signIn(OFFICER_ELSEWHERE, "/status");
        officer.locator("tr:has-text('Leicestershire') a:has-text('teaching commitment')")
                .click();
        String track = path(officer.url());
        for (String stage : new String[] {"Building evidence", "Board has approved the application", "Submitted"}) {
            officer.navigate(track);
            officer.locator("main a:has-text('Record next stage')").click();
            officer.getByLabel(stage, new Page.GetByLabelOptions().setExact(true))
                    .check();
            press(officer, "Record stage");
        }
        assertThat(problems(officer)).contains("Approve the portfolio of evidence");

        for (String step : new String[] {"Approve the portfolio", "Decide on the status"}) {
            officer.navigate(track);
            officer.locator("main tr:has-text('" + step + "') a:has-text('Record')")
                    .click();
            browser.checkAxe(officer, "take-step");
            field(officer, "on").fill(day(today));
            press(officer, "Record step");
            assertThat(main(officer)).contains("Taken on " + day(today));
        }
        officer.navigate(track);
        officer.locator("main a:has-text('Record next stage')").click();
        officer.getByLabel("Submitted", new Page.GetByLabelOptions().setExact(true))
                .check();
        press(officer, "Record stage");
        officer.locator("main a:has-text('Record award')").click();
        browser.checkAxe(officer, "record-award");
        field(officer, "authority").fill("Secretary of State (fictional)");
        field(officer, "on").fill(day(today));
        press(officer, "Record award");
        assertThat(officer.locator("#proof-error").innerText()).contains("what proves the award");
        field(officer, "proof").fill("Letter of award (fictional)");
        press(officer, "Record award");

        assertThat(main(officer)).contains("Awarded by Secretary of State (fictional) on " + day(today));
    }

    @Test
    void criteria_are_set_changed_and_retired_by_officers() {
        Page officer = browser.signIn(OFFICER, "/criteria");
        browser.checkAxe(officer, "criteria");
        officer.locator("main a:has-text('Set a criterion')").click();
        browser.checkAxe(officer, "set-criterion");
        officer.getByLabel("Significant teaching commitment").check();
        field(officer, "code").fill("TEACH-j");
        field(officer, "text").fill("Students come back as staff");
        officer.getByLabel("Latest value").check();
        field(officer, "source").fill("Journey");
        press(officer, "Set criterion");
        assertThat(problems(officer)).contains("Enter the least that meets the criterion");
        field(officer, "least").fill("5");
        press(officer, "Set criterion");
        assertThat(main(officer)).contains("TEACH-j", "at least 5");

        officer.locator("main tr:has-text('TEACH-j') a:has-text('Change')").click();
        browser.checkAxe(officer, "revise-criterion");
        field(officer, "from").fill(day(today));
        field(officer, "reason").fill("It was told otherwise");
        press(officer, "Save version");
        assertThat(officer.locator("#from-error").innerText()).contains("holds from a later day");
        officer.navigate("/criteria");
        officer.locator("main tr:has-text('TEACH-j') a:has-text('Retire')").click();
        field(officer, "reason").fill("Nobody asks for it");
        press(officer, "Retire criterion");
        assertThat(main(officer)).contains("Nobody asks for it");
        assertThat(browser.signIn(EXECUTIVE, "/criteria")
                        .locator("main a[href*='set-criterion']")
                        .count())
                .isZero();
    }
}

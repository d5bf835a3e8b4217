package concordat.journey;

import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.day;
import static concordat.journey.Walk.field;
import static concordat.journey.Walk.follow;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.path;
import static concordat.journey.Walk.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An officer keeps a principal risk on record; it is on the map, and goes up with the highlight report. */
class PrincipalRisksJourneyIT {
    private static final String OFFICER_ELSEWHERE = "callum.frost";
    private static final String READER = "liam.osei";

    @RegisterExtension
    final Browser browser = new Browser();

    private final LocalDate today = LocalDate.now(Term.LONDON);

    @Test
    void a_risk_is_recorded_scored_reviewed_seen_on_the_map_and_told_to_the_board() {
        PreparedMeeting reporting = PreparedMeeting.inProgress("Risks reported");
        Page officer = browser.signIn(OFFICER, "/principal-risks");
        browser.checkAxe(officer, "principal-risks");
        follow(officer, "Record a principal risk");
        browser.checkAxe(officer, "record-principal-risk");
        field(officer, "cause").fill("two wards close at once");
        field(officer, "happening").fill("there is a risk that Eriskay has no beds");
        field(officer, "category").selectOption(new SelectOption().setLabel("Quality and safety"));
        officer.locator("main")
                .getByLabel("Northamptonshire Healthcare NHS Foundation Trust")
                .check();
        field(officer, "committee").selectOption(reporting.committee().value().toString());
        field(officer, "nextReview").fill(day(today));
        press(officer, "Record principal risk");
        assertThat(officer.locator("#nextReview-error").innerText()).contains("must be after today");
        assertThat(field(officer, "cause").inputValue()).isEqualTo("two wards close at once");
        field(officer, "nextReview").fill(day(today.plusDays(30)));
        press(officer, "Record principal risk");
        assertThat(main(officer)).contains("incomplete", "objective", "scores of NHFT");
        String risk = path(officer.url());

        score(officer, "initial", 5, 4);
        score(officer, "current", 4, 4);
        score(officer, "target", 5, 5);
        press(officer, "Save scores");
        assertThat(main(officer)).contains("Extreme: 4 x 4 = 16", "Check the scores of NHFT", "New");

        field(officer, "line").selectOption(new SelectOption().setIndex(3));
        field(officer, "assurance").fill("Beds were audited");
        field(officer, "source").fill("Internal audit");
        field(officer, "givenOn").fill(day(today.plusDays(1)));
        press(officer, "Add assurance");
        assertThat(officer.locator("#givenOn-error").innerText()).contains("cannot be after today");
        field(officer, "givenOn").fill(day(today));
        press(officer, "Add assurance");
        field(officer, "action").fill("Open a ward");
        field(officer, "owner").fill("Ada Example");
        field(officer, "actionOrganisation").selectOption(new SelectOption().setIndex(1));
        field(officer, "due").fill(day(today.plusDays(5)));
        press(officer, "Add action");
        field(officer, "done").selectOption(new SelectOption().setLabel("Open a ward"));
        field(officer, "doneOn").fill(day(today.minusDays(1)));
        press(officer, "Mark done");
        assertThat(officer.locator("#doneOn-error").innerText()).contains("cannot be done before it was raised");
        field(officer, "doneOn").fill(day(today));
        press(officer, "Mark done");
        assertThat(main(officer)).contains("Beds were audited", "Done on " + day(today));
        browser.checkAxe(officer, "principal-risk");

        follow(officer, "Review");
        browser.checkAxe(officer, "review-principal-risk");
        field(officer, "effect").fill("patients far from home");
        press(officer, "Save review");
        assertThat(main(officer)).contains("The risk is reviewed.", "patients far from home");

        officer.navigate("/principal-risks");
        assertThat(main(officer)).contains("Heat map.", "Eriskay");
        officer.locator("main td a:has-text('4 x 4 = 16')").first().click();
        assertThat(main(officer)).contains("Eriskay");
        officer.navigate("/risk-appetites");
        browser.checkAxe(officer, "risk-appetites");

        reporting.closes();
        officer.navigate("/highlight-report?id=" + reporting.reports().value());
        assertThat(main(officer)).contains("there is a risk that Eriskay has no beds", "4 x 4 = 16");

        Page reader = browser.signIn(READER, risk);
        assertThat(main(reader)).contains("Eriskay");
        assertThat(reader.locator("main form").count()).isZero();
        assertThat(browser.signIn(OFFICER_ELSEWHERE)
                        .navigate(risk.replace("/principal-risk?", "/review-principal-risk?"))
                        .status())
                .isEqualTo(404);
    }

    private static void score(Page officer, String which, int consequence, int likelihood) {
        field(officer, which + "Consequence").selectOption(String.valueOf(consequence));
        field(officer, which + "Likelihood").selectOption(String.valueOf(likelihood));
    }
}

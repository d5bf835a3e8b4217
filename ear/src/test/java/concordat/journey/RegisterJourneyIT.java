package concordat.journey;

import static concordat.journey.Walk.field;
import static concordat.journey.Walk.follow;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.press;
import static concordat.journey.Walk.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An officer asks the register, keeps what they asked, shares it, opens the register with it, and takes it away. */
class RegisterJourneyIT {
    private static final String OFFICER = "callum.frost";
    private static final String EXECUTIVE = "margot.ellis";
    private static final String VIEW = "Services we buy";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void what_is_asked_is_kept_shared_and_taken_away() throws IOException {
        Page officer = browser.signIn(OFFICER, "/agreements");
        assertThat(main(officer)).containsPattern("\\d+ agreements");
        browser.checkAxe(officer, "register");
        officer.locator("summary:has-text('More filters')").click();
        officer.locator("#filter-type").selectOption("SERVICE_LEVEL_AGREEMENT");
        officer.locator("#filter-from").fill("lots");
        officer.locator("button:has-text('Apply')").click();
        assertThat(main(officer)).contains("Not understood as a value in pounds: lots.");
        officer.locator("#filter-from").fill("");
        officer.locator("button:has-text('Apply')").click();
        follow(officer, "Next date");
        assertThat(officer.locator("th[aria-sort='ascending']").innerText()).isEqualTo("Next date");
        follow(officer, "Next date");
        assertThat(officer.locator("th[aria-sort='descending']").innerText()).isEqualTo("Next date");
        assertThat(main(officer))
                .contains("match this filter", "Reading rooms for trust staff")
                .doesNotContain("Sleep");
        browser.checkAxe(officer, "register-filtered");

        follow(officer, "Save this view");
        press(officer, "Save view");
        assertThat(problems(officer)).contains("Enter the name of the view");
        field(officer, "name").fill(VIEW);
        press(officer, "Save view");
        officer.waitForURL(Pattern.compile(".*/agreements\\?.*type=SERVICE_LEVEL_AGREEMENT.*"));
        assertThat(officer.locator("nav[aria-label='Views'] [aria-current='page']")
                        .innerText())
                .isEqualTo(VIEW);

        Page executive = browser.signIn(EXECUTIVE, "/agreements");
        assertThat(main(executive)).doesNotContain(VIEW);
        follow(officer, "Manage views");
        officer.locator("a:has-text('the view “" + VIEW + "”')").click();
        String address = officer.url();
        assertThat(executive.navigate(address).status()).isEqualTo(404);
        officer.locator("label:has-text('All partners of')").first().click();
        press(officer, "Save changes");
        officer.locator("main:has-text('The view is changed.')").waitFor();
        browser.checkAxe(officer, "saved-views");
        assertThat(executive.navigate(address).status()).isEqualTo(200);
        assertThat(main(executive)).contains("Callum Frost keeps this view").doesNotContain("Delete this view");
        press(executive, "Open the register with it");
        executive.locator("main:has-text('opens with')").waitFor();
        executive.navigate("/agreements");
        assertThat(executive.url()).contains("type=SERVICE_LEVEL_AGREEMENT");
        follow(executive, "Clear filter");
        assertThat(main(executive)).contains("Sleep and wellbeing study");

        officer.navigate("/agreements?q=Reading+rooms");
        takenAway(officer);
        officer.navigate("/agreements?q=Nothing+like+it");
        assertThat(main(officer)).contains("No agreement that you may see matches this filter.");
        glance(officer);
        deleted(officer, executive, address);
    }

    private static void takenAway(Page officer) throws IOException {
        Download workbook = officer.waitForDownload(
                () -> officer.locator("a:has-text('to Excel')").click());
        assertThat(workbook.suggestedFilename()).endsWith("_agreements_register_v1.xlsx");
        assertThat(Files.readAllBytes(workbook.path())).startsWith('P', 'K');
        Download values = officer.waitForDownload(
                () -> officer.locator("a:has-text('to CSV')").click());
        List<String> lines = Files.readAllLines(values.path());
        assertThat(lines.get(0)).contains("Agreements with \"\"Reading rooms\"\"");
        assertThat(lines)
                .filteredOn(line -> line.contains("Reading rooms for trust staff"))
                .hasSize(1);
        assertThat(lines).noneMatch(line -> line.contains("Sleep and wellbeing study"));
    }

    private void glance(Page officer) {
        officer.navigate("/agreements?q=Reading+rooms");
        follow(officer, "Reading rooms for trust staff");
        assertThat(officer.locator(".cc-glance").innerText())
                .contains("In force?", "Yes, since", "The end of", "Who has signed?", "signed on")
                .doesNotContain("Last day to give notice");
        browser.checkAxe(officer, "glance");
        follow(officer, "Enter term, renewal and notice as signed");
        field(officer, "initialYears").fill("9");
        field(officer, "noticeMonths").fill("3");
        field(officer, "source").fill("Signed copy, clause 4, found in the archive");
        press(officer, "Record the term");
        assertThat(problems(officer)).contains("By this term it would first end");
        field(officer, "initialYears").fill("");
        press(officer, "Record the term");
        officer.locator("main:has-text('is on record. Its dates are reckoned by it.')")
                .waitFor();
        assertThat(officer.locator(".cc-glance").innerText()).contains("Last day to give notice");
        assertThat(main(officer)).doesNotContain("Of its term only dates are on record");
    }

    private static void deleted(Page officer, Page executive, String address) {
        officer.navigate(address);
        follow(officer, "Delete this view");
        press(officer, "Delete view");
        officer.locator("main:has-text('is deleted.')").waitFor();
        executive.navigate("/agreements");
        assertThat(executive.url()).doesNotContain("type=");
    }
}

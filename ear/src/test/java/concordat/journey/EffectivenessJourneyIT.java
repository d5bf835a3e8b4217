package concordat.journey;

import static concordat.journey.Walk.main;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Once a year an officer looks at how a committee worked, and takes it away; whoever does not see the committee has nothing of it. */
class EffectivenessJourneyIT {
    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void an_officer_sees_what_became_of_decisions_who_came_and_whether_minutes_were_in_time() throws IOException {
        Page officer = browser.signIn("amara.okafor", "/committees");
        officer.locator("a:has-text('Joint Partnership Committee')").first().click();
        officer.locator("a:text-is('Effectiveness')").click();
        officer.waitForURL("**/effectiveness?committee=*");
        assertThat(main(officer)).contains("Actions done by the date first agreed", "and what became of them");
        browser.checkAxe(officer, "effectiveness");
        browser.picture(officer, "effectiveness");
        officer.locator("a:text-is('Attendance')").click();
        assertThat(main(officer)).contains("Delia Marsh", "Chair");
        assertThat(officer.locator("table:has(caption:text-is('Attendance')) tbody tr")
                        .first()
                        .innerText())
                .containsPattern("[0-9]+ of [0-9]+");
        assertThat(officer.locator("figure figcaption").innerText())
                .contains("Voting members who came to each meeting")
                .containsPattern("Not enough data|Common cause|Special cause");
        int drawn = officer.locator("figure svg path").count();
        officer.locator("summary:has-text('The values as a table')").click();
        assertThat(officer.locator("details tbody tr").count()).isEqualTo(drawn).isGreaterThan(1);
        browser.checkAxe(officer, "effectiveness-attendance");
        browser.picture(officer, "effectiveness-attendance");
        officer.locator("a:text-is('Meetings')").last().click();
        assertThat(main(officer)).contains("Meetings, quorum and minutes", "with a vote");
        browser.checkAxe(officer, "effectiveness-meetings");
        browser.picture(officer, "effectiveness-meetings");

        String site = officer.url().replaceAll("/effectiveness\\?.*", "");
        for (String link : new String[] {"to Excel", "for publication"}) {
            APIResponse file = officer.request()
                    .get(site + officer.locator("a:text-is('" + link + "')").getAttribute("href"));
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.headers().get("content-disposition")).contains("_effectiveness_nhs-", "_v1.xlsx");
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.body()))) {
                assertThat(workbook.getSheet("Attendance").getLastRowNum()).isGreaterThan(2);
                assertThat(workbook.getSheet("Decisions").getLastRowNum()).isGreaterThan(2);
                assertThat(workbook.getSheet("Attendance by meeting")
                                .getDrawingPatriarch()
                                .getCharts())
                        .hasSize(1);
            }
        }

        officer.locator("#filter-year").selectOption(new SelectOption().setIndex(5));
        officer.locator("button:has-text('Apply')").click();
        officer.waitForURL("**year=*");
        assertThat(main(officer)).contains("No meeting was held or cancelled in this year.");
        browser.checkAxe(officer, "effectiveness-none");
        browser.picture(officer, "effectiveness-none");
        String address = officer.url();
        assertThat(officer.navigate(address.replaceAll("year=[^&]*", "year=NHS-9999"))
                        .status())
                .isEqualTo(404);
        Page author = browser.signIn("caspian.moore");
        assertThat(author.navigate(address).status()).isIn(403, 404);
    }
}

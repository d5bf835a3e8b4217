package concordat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What each role finds: the board report with what its reader may see, and nothing that is not theirs. */
class EachRolesPagesIT {
    private static final String EXECUTIVE = "margot.ellis";
    private static final String ADMINISTRATOR = "rafael.costa";
    private static final String LEFT_OUT = "liam.osei";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void an_officer_sorts_registers_by_date_either_way() {
        Page page = browser.signIn("amara.okafor", "/decisions");
        String latest = firstRow(page);

        page.locator("th a:has-text('Date')").click();

        assertThat(page.locator("caption").innerText()).isEqualTo("Decisions, the oldest first");
        assertThat(page.locator("th[aria-sort=ascending]").innerText()).isEqualTo("Date");
        assertThat(firstRow(page)).isNotEqualTo(latest);
        page.locator("th a:has-text('Date')").click();
        assertThat(page.locator("caption").innerText()).isEqualTo("Decisions, the latest first");
        assertThat(firstRow(page)).isEqualTo(latest);
        page.navigate("/actions?show=all&sort=-due");
        assertThat(page.locator("caption").innerText()).isEqualTo("Actions, those due last first");
        page.navigate("/meetings?when=all&sort=date");
        assertThat(page.locator("caption").innerText()).isEqualTo("All meetings, the earliest first");
    }

    private static String firstRow(Page page) {
        return page.locator("main tbody tr").first().innerText();
    }

    @Test
    void an_administrator_reads_no_committees_content() {
        Page page = browser.signIn(ADMINISTRATOR);

        assertThat(page.navigate("/decisions").status()).isEqualTo(403);
        assertThat(page.navigate("/meetings").status()).isEqualTo(403);
    }

    @Test
    void an_executive_downloads_the_board_report_and_another_reader_gets_another(@TempDir Path folder)
            throws IOException {
        long read = decisionsIn(report(EXECUTIVE, folder.resolve("executive.xlsx")));
        long leftOut = decisionsIn(report(LEFT_OUT, folder.resolve("attendee.xlsx")));

        assertThat(read).isGreaterThan(50);
        assertThat(leftOut).isLessThan(read);
    }

    private Path report(String who, Path file) {
        Page page = browser.signIn(who);
        BoardReportJourneyIT.made(page, "/board-report");
        Download download = page.waitForDownload(
                () -> page.locator("main a:text-is('Download')").click());
        assertThat(download.suggestedFilename()).endsWith("_v1.xlsx");
        download.saveAs(file);
        return file;
    }

    private static long decisionsIn(Path file) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(file))) {
            Sheet decisions = workbook.getSheet("Decisions");
            return decisions.getLastRowNum();
        }
    }
}

package concordat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each role finds: its pages, and the board report. */
class EachRolesPagesIT {
    private static final String EXECUTIVE = "margot.ellis";
    private static final String ADMINISTRATOR = "rafael.costa";
    private static final String LEFT_OUT = "liam.osei";

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({
        "amara.okafor, /, Home, officers-home",
        "amara.okafor, /committees, Committees, committees",
        "amara.okafor, /meetings, Meetings, meetings",
        "margot.ellis, /, Home, executives-home",
        "margot.ellis, /agreements, Agreements, agreements",
        "margot.ellis, /status, The way to University Teaching Hospital status, status",
        "margot.ellis, /programmes, Programmes and services, programmes",
        "margot.ellis, /board-report, Board report, board-report",
        "rafael.costa, /people, People, people",
        "petra.lindqvist, /journal, Journal, journal"
    })
    void is_shown_to_the_role_that_needs_it(String who, String address, String heading, String picture) {
        Page page = browser.signIn(who);

        Response answer = page.navigate(address);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(page.locator("h1").innerText()).isEqualTo(heading);
        browser.checkAxe(page, picture);
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
        Page page = browser.signIn(who, "/board-report");
        Download download = page.waitForDownload(() ->
                page.locator("button:has-text('Download the board report')").click());
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

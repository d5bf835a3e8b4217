package concordat.journey;

import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.button;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The board report: an executive looks at what will be in it, has it made and downloads it; others see that they did, and no more. */
class BoardReportJourneyIT {
    private static final String EXECUTIVE = "margot.ellis";
    private static final String AUDITOR = "petra.lindqvist";
    private static final String STRANGER = "liam.osei";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void an_executive_sees_what_will_be_in_the_report_and_downloads_just_that(@TempDir Path folder) throws IOException {
        Page executive = browser.signIn(EXECUTIVE);
        executive.navigate("/");
        executive.locator("main a:text-is('Board report')").click();
        Map<String, Integer> promised = promised(executive);
        assertThat(promised).containsKeys("Agreements", "Decisions", "Actions", "Meetings");
        assertThat(promised.get("Decisions")).isPositive();
        browser.checkAxe(executive, "board-report");

        Download register = executive.waitForDownload(() ->
                executive.locator("main a[href*='/registers/decisions.csv']").click());
        Path values = folder.resolve("decisions.csv");
        register.saveAs(values);
        assertThat(register.suggestedFilename())
                .contains("_all-committees_decisions_")
                .endsWith("_v1.csv");
        assertThat(Files.readString(values)).startsWith("\uFEFFReference,Date,Committee,");

        press(executive, "Make the report");
        executive.locator("main:has-text('Your report is ready')").waitFor();

        browser.checkAxe(executive, "board-report-made");
        browser.picture(executive, "board-report-made");
        String made = Walk.path(executive.url());
        Download download = executive.waitForDownload(() -> download(executive).click());
        Path file = folder.resolve("report.xlsx");
        download.saveAs(file);
        assertThat(download.suggestedFilename()).isEqualTo(fact(executive, "Name of the file"));
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(file))) {
            Sheet decisions = workbook.getSheet("Decisions");
            assertThat(rows(decisions, "Decisions")).isEqualTo(promised.get("Decisions"));
        }
        Download summary = executive.waitForDownload(() ->
                executive.locator("main a:text-is('Summary on one page (PDF)')").click());
        Path page = folder.resolve("summary.pdf");
        summary.saveAs(page);
        assertThat(summary.suggestedFilename())
                .isEqualTo(download.suggestedFilename().replace(".xlsx", ".pdf"));
        assertThat(Files.readString(page, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        executive.navigate("/board-report");
        browser.picture(executive, "board-report");
        assertThat(addresses(executive)).contains(made);
        assertThat(executive.locator("main tr:has(a[href='" + made + "'])").innerText())
                .contains("(you)", "Ready");
    }

    @Test
    void the_officer_and_the_auditor_see_who_had_it_and_the_file_is_its_readers() {
        Page officer = browser.signIn(OFFICER);
        officer.navigate("/board-report");
        officer.locator("#filter-committee").selectOption(new SelectOption().setLabel("Joint Partnership Committee"));
        press(officer, "Apply");
        String address = Walk.path(officer.url());
        String made = made(officer, address);
        assertThat(made(officer, address))
                .as("the same question, the same report")
                .isEqualTo(made);
        String file = "/api/v1/board-reports/" + made.substring(made.indexOf('=') + 1) + "/file";

        Page auditor = browser.signIn(AUDITOR);
        auditor.navigate("/board-report");
        assertThat(addresses(auditor)).contains(made);
        auditor.navigate(made);
        assertThat(main(auditor)).contains("somebody else’s report").contains(Walk.name(OFFICER));
        assertThat(download(auditor).count()).isZero();
        assertThat(auditor.request().get(file).status()).isEqualTo(404);
        assertThat(auditor.request().get(file.replace("/file", "/summary.pdf")).status())
                .isEqualTo(404);
        browser.checkAxe(auditor, "board-report-of-somebody-else");
        press(auditor, "Make it for me");
        auditor.locator("main:has-text('Your report is ready')").waitFor();
        assertThat(Walk.path(auditor.url())).isNotEqualTo(made);

        Page stranger = browser.signIn(STRANGER);
        stranger.navigate("/board-report");
        assertThat(addresses(stranger)).doesNotContain(made);
        assertThat(stranger.navigate(made).status()).isEqualTo(404);
        assertThat(stranger.request().get(file).status()).isEqualTo(404);
    }

    @Test
    void a_date_that_is_none_is_said_and_a_past_one_and_the_publication_form_are_asked_for_by_the_address() {
        Page executive = browser.signIn(EXECUTIVE);

        executive.navigate("/board-report?asAt=yesterday");
        assertThat(main(executive)).contains("“yesterday” is not a date");
        executive.navigate("/board-report?asAt=31+3+2020&form=publication");

        assertThat(main(executive)).contains("as at 31 March 2020").contains("Part 1: for publication");
        assertThat(promised(executive)).doesNotContainKey("Honorary contracts").containsEntry("Decisions", 0);
        assertThat(button(executive, "Make the report").isVisible()).isTrue();
    }

    @Test
    void changes_are_told_since_the_last_report_or_a_day_that_is_chosen_or_not_at_all(@TempDir Path folder)
            throws IOException {
        Page executive = browser.signIn(EXECUTIVE);
        made(executive, "/board-report?asAt=1+1+2021&form=publication");

        executive.navigate("/board-report?asAt=2+1+2021&form=publication");
        assertThat(main(executive)).contains("It tells what has changed since 1 January 2021, as known at entry");
        executive.navigate("/board-report?asAt=2+1+2021&changes=nothing");
        assertThat(main(executive)).contains("It tells no changes.");
        executive.navigate("/board-report?asAt=2+1+2021&since=2+1+2021");
        assertThat(main(executive)).contains("Changes are told since a day before that of the report");
        executive.navigate("/board-report");
        executive.locator("#filter-since").fill("31 12 2020");
        press(executive, "Apply");
        assertThat(main(executive)).contains("It tells what has changed since 31 December 2020");
        browser.checkAxe(executive, "board-report-changes");
        made(executive, Walk.path(executive.url()));

        assertThat(fact(executive, "Changes")).isEqualTo("Since 31 December 2020");
        Path file = folder.resolve("changes.xlsx");
        executive.waitForDownload(() -> download(executive).click()).saveAs(file);
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(file))) {
            assertThat(rows(workbook.getSheet("Changes"), "Changes"))
                    .as("nothing was on record then")
                    .isPositive();
        }
    }

    /** Has a report made. @return the address of its page, which is open */
    static String made(Page page, String question) {
        page.navigate(question);
        press(page, "Make the report");
        page.locator("main:has-text('Your report is ready')").waitFor();
        return Walk.path(page.url());
    }

    private static Locator download(Page page) {
        return page.locator("main a:text-is('Download')");
    }

    private static Map<String, Integer> promised(Page page) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (Locator row : page.locator("table:has(caption:text-is('Registers in the report')) tbody tr")
                .all()) {
            lines.put(
                    row.locator("th").innerText(),
                    Integer.valueOf(row.locator("td.cc-number").innerText().replace(",", "")));
        }
        return lines;
    }

    private static List<String> addresses(Page page) {
        return new ArrayList<>(page.locator("main a[href*='board-report-made?id=']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList());
    }

    private static String fact(Page page, String name) {
        return page.locator("main dt:text-is('" + name + "') + dd").innerText();
    }

    /** How many rows the table on a sheet has. */
    private static int rows(Sheet sheet, String table) {
        return ((XSSFSheet) sheet)
                .getTables().stream()
                        .filter(each -> each.getName().equals(table))
                        .findFirst()
                        .orElseThrow()
                        .getDataRowCount();
    }
}

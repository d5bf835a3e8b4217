package concordat.journey;

import static concordat.journey.Walk.button;
import static concordat.journey.Walk.field;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.path;
import static concordat.journey.Walk.press;
import static concordat.journey.Walk.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An officer brings in the agreements that they have kept in Excel, and takes them back. */
class ImportsJourneyIT {
    private static final String OFFICER = "amara.okafor";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final AtomicInteger MADE = new AtomicInteger();

    @RegisterExtension
    final Browser browser = new Browser();

    private final int number = MADE.incrementAndGet();
    private final String good = "Brought in well " + number;

    @Test
    void a_filled_in_template_becomes_agreements_and_is_taken_back(@TempDir Path folder) throws IOException {
        Page page = browser.signIn(OFFICER, "/imports");
        browser.checkAxe(page, "imports");
        Download template = page.waitForDownload(
                () -> page.locator("a:has-text('Agreements, template')").click());
        Path file = folder.resolve("template.xlsx");
        template.saveAs(file);

        page.navigate("/new-import");
        browser.checkAxe(page, "new-import");
        handIn(page, "Agreements", new FilePayload("Our agreements.xlsx", EXCEL, filled(file)));
        browser.checkAxe(page, "import-received");
        press(page, "Check the file");
        assertThat(problems(page)).contains("Choose the column for: Title");
        page.locator("select[id$=':place:value']").nth(1).selectOption("1");
        press(page, "Check the file");
        waitForRows(page);
        assertThat(main(page)).contains("Checked", "D3", "\"Nobody Ltd\" is not known here.", good);
        browser.checkAxe(page, "import-checked");
        Download list = page.waitForDownload(
                () -> page.locator("a:has-text('All that is wrong')").click());
        assertThat(Files.readString(list.path())).contains("\"D3\"");

        page.navigate("/agreements?q=Brought+in+well+" + number);
        assertThat(main(page)).doesNotContain(good);
        page.goBack();
        page.locator("input[value=good]").check();
        press(page, "Bring in");
        page.locator("main:has-text('Take it back')").waitFor();
        assertThat(main(page)).contains("Brought in");
        browser.checkAxe(page, "import-brought-in");
        String address = path(page.url());
        page.navigate("/agreements?q=Brought+in+well+" + number);
        assertThat(main(page)).contains(good).doesNotContain("Brought in badly");

        page.navigate(address);
        field(page, "reason").fill("It was only tried out");
        press(page, "Take the import back");
        assertThat(main(page)).contains("The import is taken back", "It was only tried out");
        page.navigate("/agreements?q=Brought+in+well+" + number);
        assertThat(main(page)).doesNotContain(good);
        assertThat(browser.signIn("callum.frost").navigate(address).status()).isEqualTo(404);
    }

    @Test
    void earlier_decisions_are_marked_wherever_they_are_shown_and_go_again() {
        Page page = browser.signIn(OFFICER);
        String reference = "JPC/2019/" + number;
        checkEarlierDecision(page, reference);
        assertThat(main(page)).contains("C3", "A decision of an earlier register was made before today");
        bringInTheGoodRows(page);
        String address = path(page.url());

        page.navigate("/decisions");
        page.locator("a:has-text('Brought in from an earlier register')").click();
        page.waitForURL("**/earlier-decisions");
        assertThat(main(page)).contains(reference, "Nobody has checked quorum or votes");
        browser.checkAxe(page, "earlier-decisions");
        page.locator("tr:has-text('" + reference + "') a").click();
        page.waitForURL("**/earlier-decision?id=*");
        assertThat(main(page))
                .contains(
                        "Brought in from an earlier register: Decisions of 2019.csv",
                        "7 for, 1 against",
                        "it proves neither");
        browser.checkAxe(page, "earlier-decision");
        String decision = path(page.url());

        page.navigate(address);
        field(page, "reason").fill("It was only tried out");
        press(page, "Take the import back");
        assertThat(page.navigate(decision).status()).isEqualTo(404);
    }

    @Test
    void an_administrator_brings_in_members_and_an_officer_does_not() {
        Page page = browser.signIn("rafael.costa", "/imports");
        assertThat(main(page)).contains("Committee members").doesNotContain("Services");
        page.navigate("/new-import");
        String name = "Imogen Fictional " + number;
        handIn(
                page,
                "Committee members",
                new FilePayload(
                        "members.csv",
                        "text/csv",
                        ("Committee,Name,Organisation,Role,Start date,Job title\n"
                                        + "Joint Partnership Committee," + name
                                        + ",NHFT,In attendance,01/04/2026,Registrar\n")
                                .getBytes(StandardCharsets.UTF_8)));
        press(page, "Check the file");
        waitForRows(page);
        assertThat(main(page)).contains(name + ", attendee (a new person, who is entered too)");
        page.locator("input[value=all]").check();
        press(page, "Bring in");
        page.locator("main:has-text('Take it back')").waitFor();
        String address = path(page.url());
        page.navigate("/people?q=Imogen+Fictional+" + number);
        assertThat(main(page)).contains(name);

        page.navigate(address);
        field(page, "reason").fill("It was only tried out");
        press(page, "Take the import back");
        page.navigate("/people?q=Imogen+Fictional+" + number);
        assertThat(main(page)).doesNotContain("Registrar");
        Page officer = browser.signIn(OFFICER, "/imports");
        assertThat(main(officer)).contains("Services").doesNotContain("Committee members");
    }

    @Test
    void what_is_no_register_is_refused_in_a_sentence() {
        Page page = browser.signIn(OFFICER, "/new-import");

        handIn(
                page,
                "Services",
                new FilePayload("services.xlsx", EXCEL, "Not a workbook".getBytes(StandardCharsets.UTF_8)));

        assertThat(problems(page)).contains("This is no Excel workbook, whatever its name says.");
        page.navigate("/imports");
        assertThat(main(page)).doesNotContain("services.xlsx");
    }

    /** The address of a file of services that is handed in and checked, and in which something is wrong. */
    static String checked(Page officer) {
        officer.navigate("/new-import");
        handIn(
                officer,
                "Services",
                new FilePayload(
                        "services.csv",
                        "text/csv",
                        "Organisation,Service\nNHFT,Fictional podiatry\nNowhere,Fictional advice\n"
                                .getBytes(StandardCharsets.UTF_8)));
        press(officer, "Check the file");
        waitForRows(officer);
        return path(officer.url());
    }

    /** The address of an earlier decision that is brought in. */
    static String earlierDecision(Page officer) {
        String reference = "JPC/2018/" + MADE.incrementAndGet();
        checkEarlierDecision(officer, reference);
        bringInTheGoodRows(officer);
        officer.navigate("/earlier-decisions?q=" + reference);
        officer.locator("tr:has-text('" + reference + "') a").click();
        officer.waitForURL("**/earlier-decision?id=*");
        return path(officer.url());
    }

    private static void checkEarlierDecision(Page officer, String reference) {
        officer.navigate("/new-import");
        handIn(
                officer,
                "Earlier decisions",
                new FilePayload(
                        "Decisions of 2019.csv",
                        "text/csv",
                        ("Committee,Minute ref,Meeting date,Part,Title,Result,For,Against\n"
                                        + "Joint Partnership Committee," + reference
                                        + ",06/03/2019,1,That a joint post be established,Carried,7,1\n"
                                        + "Joint Partnership Committee,X,06/03/2099,1,That it be so,Carried,,\n")
                                .getBytes(StandardCharsets.UTF_8)));
        press(officer, "Check the file");
        waitForRows(officer);
    }

    private static void bringInTheGoodRows(Page officer) {
        officer.locator("input[value=good]").check();
        press(officer, "Bring in");
        officer.locator("main:has-text('Take it back')").waitFor();
    }

    private static void handIn(Page page, String register, FilePayload file) {
        field(page, "register").selectOption(new SelectOption().setLabel(register));
        field(page, "file").setInputFiles(file);
        press(page, "Hand in the file");
    }

    private static void waitForRows(Page page) {
        page.locator("h2:has-text('Rows')").waitFor();
        assertThat(button(page, "Check again").count()).isEqualTo(1);
    }

    private byte[] filled(Path template) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(template))) {
            Sheet sheet = workbook.getSheetAt(0);
            sheet.getRow(0).getCell(1).setCellValue("What we call it");
            fill(sheet.createRow(1), List.of("C-1", good, "Data sharing agreement", "NHFT; UoL"));
            fill(
                    sheet.createRow(2),
                    List.of("C-2", "Brought in badly " + number, "Other agreement", "NHFT; Nobody Ltd"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(Row row, List<String> texts) {
        for (int place = 0; place < texts.size(); place++) {
            row.createCell(place).setCellValue(texts.get(place));
        }
    }
}

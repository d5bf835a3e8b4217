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
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import concordat.domain.shared.Term;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A measure is defined, its values are recorded and corrected, and its chart says what they say (US-6, SP-6). */
class MeasuresJourneyIT {
    private static final String OFFICER_ELSEWHERE = "bronwen.hughes";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String READER = "liam.osei";
    private static final String TRUST = "Northamptonshire Healthcare NHS Foundation Trust";

    @RegisterExtension
    final Browser browser = new Browser();

    private final LocalDate today = LocalDate.now(Term.LONDON);

    @Test
    void a_share_is_defined_recorded_corrected_and_drawn() {
        String name = "Shifts with a supervisor " + System.nanoTime();
        Page officer = browser.signIn(OFFICER, "/measures");
        browser.checkAxe(officer, "measures");
        follow(officer, "Define a measure");
        browser.checkAxe(officer, "define-measure");
        field(officer, "name").fill(name);
        field(officer, "organisation").selectOption(new SelectOption().setLabel(TRUST));
        field(officer, "domain").selectOption(new SelectOption().setLabel("Education"));
        field(officer, "owner").selectOption(new SelectOption().setLabel(TRUST));
        field(officer, "ownerName").fill("Eve Example");
        officer.getByLabel("A share: how many of how many").check();
        field(officer, "counted").fill("Shifts with a supervisor");
        field(officer, "ofAll").fill("Shifts of students");
        officer.getByLabel("An increase is better").check();
        officer.getByLabel("Month", new Page.GetByLabelOptions().setExact(true)).check();
        field(officer, "baselineDay").fill(day(today.minusYears(1)));
        field(officer, "baselinePart").fill("80");
        field(officer, "baselineWhole").fill("100");
        field(officer, "target").fill("75");
        field(officer, "targetBy").fill(day(today.plusYears(1)));
        press(officer, "Save measure");
        assertThat(problems(officer)).contains("lies on the wrong side of the baseline");
        assertThat(field(officer, "ofAll").inputValue()).isEqualTo("Shifts of students");
        field(officer, "target").fill("95");
        press(officer, "Save measure");
        officer.waitForURL("**/measure?id=*");
        String measure = path(officer.url());
        assertThat(main(officer)).contains(name + " is defined.", "No value is recorded yet.", "95% by ");

        follow(officer, "Record a value");
        browser.checkAxe(officer, "record-value");
        field(officer, "period").selectOption(new SelectOption().setIndex(1));
        field(officer, "asAt").fill(day(today));
        field(officer, "part").fill("91");
        field(officer, "whole").fill("90");
        field(officer, "telling").fill("Nearly all shifts had one");
        press(officer, "Record value");
        assertThat(problems(officer)).contains("91 of 90 is more than 100%");
        assertThat(field(officer, "telling").inputValue()).isEqualTo("Nearly all shifts had one");
        field(officer, "part").fill("81");
        press(officer, "Record value");
        assertThat(main(officer))
                .contains("The value is recorded.", "90% (81 of 90)", "Nearly all shifts had one", "Not enough data");
        assertThat(officer.locator("main svg[role=img]").getAttribute("aria-label"))
                .contains(name)
                .contains("in the table below");
        browser.checkAxe(officer, "measure");

        follow(officer, "Record a value");
        field(officer, "period").selectOption(new SelectOption().setIndex(1));
        field(officer, "asAt").fill(day(today));
        field(officer, "part").fill("1");
        field(officer, "whole").fill("2");
        press(officer, "Record value");
        assertThat(problems(officer)).contains("already. Correct it, with a reason");

        officer.navigate(measure);
        officer.locator("main a:has-text('Correct')").click();
        browser.checkAxe(officer, "correct-value");
        field(officer, "part").fill("82");
        field(officer, "because").fill("One shift was missed");
        press(officer, "Correct value");
        assertThat(main(officer))
                .contains(
                        "The former one stays on record.",
                        "91.1% (82 of 90)",
                        "90% (81 of 90)",
                        "One shift was missed");

        for (String account : new String[] {OFFICER_ELSEWHERE, READER}) {
            Page other = browser.signIn(account);
            assertThat(other.navigate(measure).status()).isEqualTo(200);
            assertThat(other.locator("main a[href*='value']").count())
                    .as(account)
                    .isZero();
            for (String page : new String[] {"/record-value?", "/amend-measure?"}) {
                assertThat(other.navigate(measure.replace("/measure?", page)).status())
                        .as(account + page)
                        .isEqualTo(404);
            }
        }

        officer = browser.signIn(OFFICER, measure);
        field(officer, "reason").fill("The rota tells it");
        press(officer, "Retire");
        assertThat(main(officer)).contains("The measure is retired.", "The rota tells it");
        press(officer, "Take it up again");
        assertThat(main(officer)).contains("The measure is in use again.");
    }

    @Test
    void values_that_are_kept_in_a_file_are_checked_brought_in_and_taken_back() throws IOException {
        String name = "Shifts with an assessor " + System.nanoTime();
        Page officer = browser.signIn(OFFICER, "/define-measure");
        field(officer, "name").fill(name);
        field(officer, "organisation").selectOption(new SelectOption().setLabel(TRUST));
        field(officer, "domain").selectOption(new SelectOption().setLabel("Education"));
        field(officer, "owner").selectOption(new SelectOption().setLabel(TRUST));
        field(officer, "ownerName").fill("Eve Example");
        officer.getByLabel("A share: how many of how many").check();
        field(officer, "counted").fill("Shifts with an assessor");
        field(officer, "ofAll").fill("Shifts of students");
        officer.getByLabel("An increase is better").check();
        officer.getByLabel("Month", new Page.GetByLabelOptions().setExact(true)).check();
        press(officer, "Save measure");
        officer.waitForURL("**/measure?id=*");
        String measure = path(officer.url());
        String headings = "Measure,Organisation,Period,How many,Of how many,Value,As at\n";
        String good = name + ",NHFT,April 2025,\"1,081\",\"1,200\",,30/04/2025\n";

        handIn(
                officer,
                headings
                        + good
                        + name + ",NHFT,2025/26,8,9,,30/04/2025\n"
                        + name + ",NHFT,May 2025,91,90,,31/05/2025\n"
                        + name + ",NHFT,June 2025,,,85%,30/06/2025\n"
                        + name + ",NHFT,April 2025,7,9,,30/04/2025\n"
                        + "Nobody's measure,NHFT,April 2025,7,9,,30/04/2025\n");
        assertThat(main(officer))
                .contains(
                        "C3",
                        "This is a period of another basis (NHS year, April to March).",
                        "D4",
                        "91 of 90 is more than 100%",
                        "F5",
                        "A percentage is computed, never typed.",
                        "C6",
                        "Row 2 has another value for April 2025: 90.1% (1,081 of 1,200), as at 30 April 2025.",
                        "A7",
                        "\"Nobody's measure\" is not known here.",
                        "April 2025: 90.1% (1,081 of 1,200), as at 30 April 2025");
        browser.checkAxe(officer, "import-values-checked");
        officer.navigate(measure);
        assertThat(main(officer)).contains("No value is recorded yet.");

        handIn(
                officer,
                "values.xlsx",
                EXCEL,
                workbook(
                        name,
                        List.of(LocalDate.of(2025, 4, 1), 1_081, 1_200, LocalDate.of(2025, 4, 30)),
                        List.of(LocalDate.of(2025, 5, 1), 0.9, 90, LocalDate.of(2025, 5, 31))));
        assertThat(main(officer)).contains("D3", "A percentage is computed, never typed.");
        handIn(
                officer,
                "values.xlsx",
                EXCEL,
                workbook(
                        name,
                        List.of(LocalDate.of(2025, 4, 1), 1_081, 1_200, LocalDate.of(2025, 4, 30)),
                        List.of("May 2025", 90, 90, LocalDate.of(2025, 5, 31))));
        officer.locator("input[value=all]").check();
        press(officer, "Bring in");
        officer.locator("main:has-text('Take it back')").waitFor();
        String broughtIn = path(officer.url());
        officer.navigate(measure);
        assertThat(main(officer)).contains("90.1% (1,081 of 1,200)", "100% (90 of 90)", "Amara Okafor, " + day(today));

        handIn(officer, headings + good + name + ",NHFT,May 2025,89,90,,31/05/2025\n");
        assertThat(main(officer))
                .contains("There is a value for May 2025 already: 100% (90 of 90), as at 31 May 2025.");

        officer.navigate(broughtIn);
        field(officer, "reason").fill("It was only tried out");
        press(officer, "Take the import back");
        officer.navigate(measure);
        assertThat(main(officer)).contains("No value is recorded yet.");

        Page elsewhere = browser.signIn(OFFICER_ELSEWHERE);
        handIn(elsewhere, headings + good);
        assertThat(main(elsewhere))
                .contains("A2", "You would have to be a governance officer of the organisation that is measured");
    }

    /** A workbook as people fill it in: a month that became a date, counts, and a share below one that is shown as a percentage. */
    @SafeVarargs
    private static byte[] workbook(String measure, List<Object>... rows) throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("mmm yyyy"));
            CellStyle percentage = workbook.createCellStyle();
            percentage.setDataFormat(workbook.createDataFormat().getFormat("0%"));
            Sheet sheet = workbook.createSheet();
            Row headings = sheet.createRow(0);
            List<String> words = List.of("Measure", "Organisation", "Period", "How many", "Of how many", "As at");
            for (int place = 0; place < words.size(); place++) {
                headings.createCell(place).setCellValue(words.get(place));
            }
            for (List<Object> values : rows) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                row.createCell(0).setCellValue(measure);
                row.createCell(1).setCellValue("NHFT");
                for (int place = 0; place < values.size(); place++) {
                    Cell cell = row.createCell(place + 2);
                    if (values.get(place) instanceof LocalDate day) {
                        cell.setCellValue(day);
                        cell.setCellStyle(date);
                    } else if (values.get(place) instanceof Number number) {
                        cell.setCellValue(number.doubleValue());
                        if (number.doubleValue() < 1) {
                            cell.setCellStyle(percentage);
                        }
                    } else {
                        cell.setCellValue(values.get(place).toString());
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** Hands in values, has them checked by the guessed columns, and waits for what is said of each row. */
    private static void handIn(Page page, String values) {
        handIn(page, "values.csv", "text/csv", values.getBytes(StandardCharsets.UTF_8));
    }

    private static void handIn(Page page, String name, String type, byte[] content) {
        page.navigate("/new-import");
        field(page, "register").selectOption(new SelectOption().setLabel("Values of measures"));
        field(page, "file").setInputFiles(new FilePayload(name, type, content));
        press(page, "Hand in the file");
        press(page, "Check the file");
        page.locator("h2:has-text('Rows')").waitFor();
    }

    @Test
    void a_measure_with_points_enough_has_limits_and_says_so_in_words() {
        Page reader = browser.signIn(READER, "/measures?q=Vacancy+rate");
        assertThat(main(reader)).contains("Common cause: no significant change", "Fictional");
        follow(reader, "Vacancy rate");
        assertThat(main(reader)).contains("process limits", "made up for the demonstration");
        assertThat(reader.locator("main svg path.cc-chart__mark").count()).isEqualTo(14);
        assertThat(reader.navigate("/measures?variation=IMPROVEMENT").status()).isEqualTo(200);
        assertThat(main(reader)).contains("Recruits to NIHR studies").doesNotContain("Vacancy rate");
    }
}

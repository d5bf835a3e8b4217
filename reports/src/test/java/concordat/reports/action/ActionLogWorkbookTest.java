package concordat.reports.action;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.action.ActionFacts;
import concordat.domain.action.ActionLog;
import concordat.domain.action.ActionState;
import concordat.domain.action.LogGroup;
import concordat.domain.action.LogLine;
import concordat.domain.action.LogMeeting;
import concordat.domain.action.PreparedActionLog;
import concordat.domain.settings.RagSettings;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The action log as a workbook: the columns of 6.1, their types, and what the public does not get. */
class ActionLogWorkbookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final CommitteeId COMMITTEE = new CommitteeId(new UUID(1, 1));
    private static final int HEADER = 2;
    private static final List<String> COLUMNS = List.of(
            "Ref",
            "Meeting date",
            "Minute/agenda ref",
            "Part",
            "Item/paper title",
            "Action",
            "Lead/owner",
            "Organisation",
            "Original target date",
            "New/revised date",
            "No. of revisions",
            "Status",
            "RAG",
            "Progress / comment",
            "Closed date",
            "Evidence link");

    @Test
    void the_working_register_has_the_columns_of_6_1_in_their_order() throws IOException {
        try (XSSFWorkbook workbook = workbook(false, line("Write to the wards"))) {
            for (String name : List.of("Closed", "Held over", "New")) {
                XSSFSheet sheet = workbook.getSheet(name);
                assertThat(cells(sheet.getRow(HEADER))).as(name).containsExactlyElementsOf(COLUMNS);
                assertThat(sheet.getTables()).as(name).singleElement().satisfies(table -> assertThat(
                                table.getCTTable().getAutoFilter())
                        .isNotNull());
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            }
        }
    }

    @Test
    void what_is_for_the_public_has_no_names_no_notes_and_no_filters_XL_7_XL_10() throws IOException {
        try (XSSFWorkbook workbook = workbook(true, line("Write to the wards"))) {
            XSSFSheet sheet = workbook.getSheet("New");
            assertThat(cells(sheet.getRow(HEADER)))
                    .doesNotContain("Lead/owner", "Progress / comment", "Evidence link")
                    .contains("Organisation", "RAG");
            assertThat(sheet.getPaneInformation()).isNull();
            assertThat(sheet.getTables().get(0).getCTTable().getAutoFilter()).isNull();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                assertThat(words(workbook.getSheetAt(i)))
                        .doesNotContain("Olive Example")
                        .doesNotContain("Half done")
                        .doesNotContain("intranet");
            }
        }
    }

    @Test
    void dates_are_dates_and_counts_are_numbers_XL_8() throws IOException {
        try (XSSFWorkbook workbook = workbook(false, line("Write to the wards"))) {
            XSSFSheet sheet = workbook.getSheet("New");
            for (String column : List.of("Meeting date", "Original target date", "New/revised date")) {
                assertThat(DateUtil.isCellDateFormatted(cell(sheet, column)))
                        .as(column)
                        .isTrue();
            }
            assertThat(cell(sheet, "New/revised date")
                            .getLocalDateTimeCellValue()
                            .toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 5, 15));
            assertThat(cell(sheet, "No. of revisions").getNumericCellValue()).isEqualTo(1);
            assertThat(cell(sheet, "RAG").getStringCellValue()).isEqualTo("Red - overdue or slipped too often");
            assertThat(cell(sheet, "Status").getStringCellValue()).isEqualTo("Overdue");
            assertThat(cell(sheet, "Closed date").getStringCellValue()).isEqualTo("Not closed");
            assertThat(cell(sheet, "Evidence link").getStringCellValue()).contains("https://intranet.example/letter");
        }
    }

    @Test
    void the_cover_says_what_it_is_and_how_much_there_is() throws IOException {
        try (XSSFWorkbook workbook = workbook(false, line("Write to the wards"))) {
            assertThat(words(workbook.getSheet("Cover")))
                    .contains("Action log of Joint Committee")
                    .contains("Part 1 (open business)")
                    .contains(
                            "The meeting on 9 June 2026, JC/M/2026/04; the last meeting was on 12 May 2026, JC/M/2026/03")
                    .contains("1 added since the last meeting, 0 closed, 0 held over, 1 overdue")
                    .contains("Olive Officer, Governance officer");
            assertThat(words(workbook.getSheet("Held over"))).contains("No action is held over");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", " =cmd|' /C calc'!A0"})
    void what_looks_like_a_formula_stays_text_XL_9(String hostile) throws IOException {
        try (XSSFWorkbook workbook = workbook(false, line(hostile))) {
            assertThat(cell(workbook.getSheet("New"), "Action").getCellType()).isEqualTo(CellType.STRING);
        }
    }

    private static XSSFWorkbook workbook(boolean publication, LogLine line) throws IOException {
        ActionLog log = new ActionLog(
                COMMITTEE,
                Part.PART_1,
                Optional.of(meeting("JC/M/2026/04", LocalDate.of(2026, 6, 9))),
                Optional.of(meeting("JC/M/2026/03", LocalDate.of(2026, 5, 12))),
                TODAY,
                Map.of(LogGroup.ADDED, List.of(line)),
                false,
                false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ActionLogWorkbook()
                .write(
                        new PreparedActionLog(
                                new UUID(9, 9),
                                log,
                                "Joint Committee",
                                publication,
                                new RagSettings(14, 1, 2),
                                "Olive Officer, Governance officer",
                                Instant.parse("2026-05-20T09:30:00Z"),
                                "log.xlsx"),
                        out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static LogMeeting meeting(String reference, LocalDate on) {
        return new LogMeeting(new MeetingId(new UUID(2, on.toEpochDay())), COMMITTEE, reference, "Meeting", on);
    }

    private static LogLine line(String text) {
        return new LogLine(
                new ActionId(new UUID(3, 1)),
                new PartnershipId(new UUID(4, 1)),
                "JC/A/2026/001",
                LocalDate.of(2026, 5, 12),
                "JC/M/2026/03, item 7",
                Part.PART_1,
                "Placements",
                text,
                "Olive Example, Director",
                "Alder",
                LocalDate.of(2026, 5, 10),
                new ActionFacts(ActionState.STARTED, LocalDate.of(2026, 5, 15), 1),
                "Half done",
                "The letter: https://intranet.example/letter",
                null,
                null,
                null);
    }

    private static Cell cell(XSSFSheet sheet, String column) {
        return sheet.getRow(HEADER + 1).getCell(cells(sheet.getRow(HEADER)).indexOf(column));
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(cell.getStringCellValue()));
        return cells;
    }

    private static String words(XSSFSheet sheet) {
        DataFormatter formatter = new DataFormatter();
        StringBuilder words = new StringBuilder();
        sheet.forEach(row -> row.forEach(
                cell -> words.append(formatter.formatCellValue(cell)).append('|')));
        return words.toString();
    }
}

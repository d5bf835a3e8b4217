package concordat.reports.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.board.BoardReport;
import concordat.domain.board.BoardReportCover;
import concordat.domain.board.MadeBoardReport;
import concordat.domain.board.Progress;
import concordat.domain.board.Register;
import concordat.domain.board.ReportForm;
import concordat.domain.intake.Unreadable;
import concordat.reports.workbook.Content;
import concordat.reports.workbook.Content.SheetContent;
import concordat.reports.workbook.ContentCheck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last sheet of a board report, and what is known again by it. */
class ManifestTest {
    private static final BoardReport ALL = BoardReportWorkbookTest.report(null, ReportForm.WORKING);

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream prints = new ByteArrayOutputStream();

    @Test
    void it_says_of_what_the_report_was_made_and_counts_the_rows_of_each_sheet_on_record() throws IOException {
        Path file = folder.resolve("report.xlsx");
        MadeBoardReport made = made(file, new FictionalRows());

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getSheetName(workbook.getNumberOfSheets() - 1)).isEqualTo("Manifest");
            XSSFSheet sheet = workbook.getSheet("Manifest");
            Map<String, XSSFRow> lines = new TreeMap<>();
            sheet.forEach(row -> lines.put(row.getCell(0).getStringCellValue(), (XSSFRow) row));
            assertThat(detail(lines, "Report id"))
                    .isEqualTo(new FictionalRows().cover(ALL).reportId().toString());
            assertThat(detail(lines, "Known at")).isEqualTo("Entry 4812 of the journal");
            assertThat(detail(lines, "True at")).isEqualTo("The end of 12 March 2026, UK time");
            assertThat(detail(lines, "Filter")).isEqualTo("Committee: All committees");
            assertThat(detail(lines, "Reader")).startsWith("Meredith Ashgrove (fictional), Executive, ");
            assertThat(detail(lines, "Made by")).isEqualTo("Concordat 0.1.0");
            assertThat(detail(lines, "Head of the journal's chain")).isEqualTo("5d".repeat(32));
            assertThat(detail(lines, "SHA-256 of the content")).isEqualTo(made.content());
            for (MadeBoardReport.Sheet each : made.sheets()) {
                XSSFRow line = Objects.requireNonNull(lines.get("Sheet " + each.name()), each.name());
                assertThat(line.getCell(1).getStringCellValue()).isEqualTo("SHA-256 " + each.content());
                int last = workbook.getSheet(each.name()).getTables().get(0).getDataRowCount();
                if (line.getCell(2).getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC) {
                    assertThat(line.getCell(2).getNumericCellValue()).isEqualTo(last);
                }
            }
            Map<Register, Long> counts = BoardReportWorkbookTest.counted(new FictionalRows(), ALL);
            assertThat(Objects.requireNonNull(lines.get("Sheet Decisions"))
                            .getCell(3)
                            .getStringCellValue())
                    .isEqualTo("Decisions: " + counts.get(Register.DECISIONS) + " on record, as many as on its sheets");
            assertThat(made.sheets())
                    .extracting(MadeBoardReport.Sheet::name)
                    .doesNotContain("Manifest")
                    .hasSize(workbook.getNumberOfSheets() - 1);
        }
    }

    private static String detail(Map<String, XSSFRow> lines, String item) {
        return Objects.requireNonNull(lines.get(item), item).getCell(1).getStringCellValue();
    }

    @Test
    void XL_11_a_report_with_fewer_rows_than_are_on_record_is_not_finished() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BoardReportWorkbookTest.Empty rows = new BoardReportWorkbookTest.Empty() {
            @Override
            public Map<Register, Long> counts(BoardReport report) {
                Map<Register, Long> counts = new EnumMap<>(super.counts(report));
                counts.put(Register.ACTIONS, 1L);
                return counts;
            }
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> new ExcelBoardReport()
                        .write(
                                ALL,
                                rows.cover(ALL),
                                rows,
                                out,
                                OutputStream.nullOutputStream(),
                                OutputStream.nullOutputStream(),
                                Progress.UNHEARD))
                .withMessage("Actions: 0 rows were written, and 1 are on record");
        assertThatThrownBy(() -> new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())))
                .isInstanceOf(Exception.class);
    }

    @Test
    void the_same_question_later_gives_the_same_content_and_other_bytes_only_where_it_says_when_it_was_made()
            throws IOException {
        Path first = folder.resolve("first.xlsx");
        Path second = folder.resolve("second.xlsx");
        MadeBoardReport made = made(first, new FictionalRows());
        MadeBoardReport again = made(second, madeAt(Instant.parse("2026-04-01T08:00:00Z")));

        assertThat(again).isEqualTo(made);
        Map<String, String> parts = parts(first);
        Map<String, String> others = parts(second);
        assertThat(others.keySet()).isEqualTo(parts.keySet());
        assertThat(parts.keySet().stream().filter(part -> !Objects.equals(parts.get(part), others.get(part))))
                .containsExactlyInAnyOrder("docProps/core.xml", "xl/sharedStrings.xml");
    }

    private static FictionalRows madeAt(Instant at) {
        return new FictionalRows() {
            @Override
            public BoardReportCover cover(BoardReport report) {
                BoardReportCover cover = super.cover(report);
                return new BoardReportCover(
                        new UUID(9, 9),
                        cover.reportId(),
                        cover.partnership(),
                        cover.partnershipName(),
                        cover.committeeName(),
                        at,
                        cover.producedBy(),
                        cover.capacity(),
                        cover.sees(),
                        cover.includesPart2(),
                        cover.journalHead(),
                        cover.software(),
                        cover.demonstration());
            }
        };
    }

    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void what_the_file_says_is_read_again_as_it_was_written() throws IOException {
        Path file = folder.resolve("report.xlsx");
        MadeBoardReport made = made(file, new FictionalRows());

        ContentCheck check = check(file, made);

        assertThat(check.content()).isEqualTo(recorded(made));
        assertThat(check.content().sha256()).isEqualTo(made.content());
        assertThat(check.ofManifest("Report id"))
                .contains(new FictionalRows().cover(ALL).reportId().toString());
        assertThat(check.firstDifference(recorded(made), keptPrints())).isEmpty();
    }

    @Test
    void a_file_saved_again_by_another_program_has_the_same_content() throws IOException {
        Path file = folder.resolve("report.xlsx");
        MadeBoardReport made = made(file, new FictionalRows());

        Path saved = changed(file, workbook -> {
            workbook.getSheet("Decisions").setColumnWidth(2, 9_000);
            workbook.setActiveSheet(2);
        });

        assertThat(Files.mismatch(file, saved)).isNotNegative();
        assertThat(check(saved, made).content().sha256()).isEqualTo(made.content());
    }

    @Test
    void the_first_cell_that_was_changed_is_found() throws IOException {
        Path file = folder.resolve("report.xlsx");
        MadeBoardReport made = made(file, new FictionalRows());

        assertThat(firstDifference(file, made, workbook -> {
                    workbook.getSheet("Actions").getRow(4).getCell(7).setCellValue("Something else");
                    workbook.getSheet("Decisions").getRow(5).getCell(8).setCellValue("Something else");
                    workbook.getSheet("Decisions").getRow(6).getCell(1).setCellValue(1);
                }))
                .isEqualTo("Decisions!I6");
        assertThat(firstDifference(file, made, workbook -> workbook.getSheet("Decisions")
                        .getRow(4)
                        .getCell(1)
                        .setCellValue(workbook.getSheet("Decisions")
                                        .getRow(4)
                                        .getCell(1)
                                        .getNumericCellValue()
                                + 1)))
                .isEqualTo("Decisions!B5");
        assertThat(firstDifference(file, made, workbook -> {
                    XSSFRow row = workbook.getSheet("Programmes").getRow(3);
                    row.removeCell(row.getCell(2));
                }))
                .isEqualTo("Programmes!C4");
        assertThat(firstDifference(file, made, workbook -> workbook.getSheet("Notes")
                        .createRow(90)
                        .createCell(0)
                        .setCellValue("A note of one's own")))
                .isEqualTo("Notes!A91");
        assertThat(firstDifference(file, made, workbook -> workbook.getSheet("Cover")
                        .getRow(6)
                        .getCell(1)
                        .setCellValue("Another")))
                .startsWith("Cover!B");
    }

    @Test
    void a_sheet_that_was_renamed_added_or_taken_out_is_found() throws IOException {
        Path file = folder.resolve("report.xlsx");
        MadeBoardReport made = made(file, new FictionalRows());

        assertThat(firstDifference(
                        file, made, workbook -> workbook.setSheetName(workbook.getSheetIndex("Status"), "State")))
                .isEqualTo("sheet Status, which is missing or not at its place");
        assertThat(firstDifference(
                        file, made, workbook -> workbook.removeSheetAt(workbook.getSheetIndex("Earlier decisions"))))
                .isEqualTo("sheet Earlier decisions, which is missing or not at its place");
        assertThat(firstDifference(file, made, workbook -> workbook.createSheet("More")))
                .isEqualTo("sheet Manifest, which the report did not have");
    }

    @Test
    void what_is_no_workbook_is_refused_in_a_sentence() throws IOException {
        Path text = Files.writeString(folder.resolve("text.xlsx"), "Not a workbook");
        Path file = folder.resolve("report.xlsx");
        made(file, new FictionalRows());
        byte[] whole = Files.readAllBytes(file);
        Path cut = Files.write(folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));

        for (Path each : new Path[] {text, cut}) {
            assertThatThrownBy(() -> ContentCheck.of(each, Manifest.SHEET, java.util.List.of()))
                    .isInstanceOf(Unreadable.class)
                    .hasMessage("The file is no Excel workbook, or it is damaged.");
        }
    }

    private MadeBoardReport made(Path file, FictionalRows rows) throws IOException {
        prints.reset();
        try (OutputStream out = Files.newOutputStream(file)) {
            return new ExcelBoardReport()
                    .write(ALL, rows.cover(ALL), rows, out, prints, OutputStream.nullOutputStream(), Progress.UNHEARD);
        }
    }

    private ByteArrayInputStream keptPrints() {
        return new ByteArrayInputStream(prints.toByteArray());
    }

    static Content recorded(MadeBoardReport made) {
        return new Content(
                made.form(),
                made.sheets().stream()
                        .map(sheet -> new SheetContent(sheet.name(), sheet.content()))
                        .toList(),
                made.stamps());
    }

    private static ContentCheck check(Path file, MadeBoardReport made) {
        return ContentCheck.of(file, Manifest.SHEET, made.stamps());
    }

    private String firstDifference(Path file, MadeBoardReport made, Consumer<XSSFWorkbook> change) throws IOException {
        ContentCheck check = check(changed(file, change), made);
        assertThat(check.content().sha256()).isNotEqualTo(made.content());
        return check.firstDifference(recorded(made), keptPrints()).orElseThrow();
    }

    private Path changed(Path file, Consumer<XSSFWorkbook> change) throws IOException {
        Path changed = folder.resolve("changed.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file));
                OutputStream out = Files.newOutputStream(changed)) {
            change.accept(workbook);
            workbook.write(out);
        }
        return changed;
    }
}

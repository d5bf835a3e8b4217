package concordat.reports.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concordat.domain.board.BoardReport;
import concordat.domain.board.BoardReportRows;
import concordat.domain.board.MadeBoardReport;
import concordat.domain.board.Progress;
import concordat.domain.board.ReportForm;
import concordat.reports.workbook.ContentCheck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice makes of the board report. It has to be installed: {@code libreoffice-calc} and {@code poppler-utils}. */
class LibreOfficeIT {
    private static final int SECONDS = 180;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void LibreOffice_opens_the_report_and_saves_it_again_without_loss() throws IOException, InterruptedException {
        BoardReport report = BoardReportWorkbookTest.report(null, ReportForm.WORKING);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FictionalRows rows = new FictionalRows();
        MadeBoardReport made = new ExcelBoardReport()
                .write(
                        report,
                        rows.cover(report),
                        rows,
                        out,
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        Progress.UNHEARD);
        byte[] ours = out.toByteArray();
        Path file = Files.write(folder.resolve("report.xlsx"), ours);

        convert("xlsx:Calc MS Excel 2007 XML", file);

        try (XSSFWorkbook before = new XSSFWorkbook(new ByteArrayInputStream(ours));
                XSSFWorkbook after = new XSSFWorkbook(
                        Files.newInputStream(folder.resolve("out").resolve("report.xlsx")))) {
            assertThat(after.getNumberOfSheets()).isEqualTo(before.getNumberOfSheets());
            int cells = 0;
            for (int i = 0; i < before.getNumberOfSheets(); i++) {
                XSSFSheet sheet = before.getSheetAt(i);
                XSSFSheet saved = after.getSheetAt(i);
                assertThat(saved.getSheetName()).isEqualTo(sheet.getSheetName());
                assertThat(saved.getTables()).hasSameSizeAs(sheet.getTables());
                for (int r = 0; r <= sheet.getLastRowNum(); r++) {
                    XSSFRow row = sheet.getRow(r);
                    for (int c = row.getFirstCellNum(); c < row.getLastCellNum(); c++) {
                        assertSame(row.getCell(c), saved.getRow(r).getCell(c), sheet.getSheetName());
                        cells++;
                    }
                }
            }
            assertThat(cells).isGreaterThan(1_000);
        }
        assertThat(ContentCheck.of(folder.resolve("out").resolve("report.xlsx"), Manifest.SHEET, made.stamps())
                        .content())
                .isEqualTo(ManifestTest.recorded(made));
    }

    @Test
    void LibreOffice_prints_the_report_on_A4_landscape_with_its_header_on_every_page()
            throws IOException, InterruptedException {
        BoardReport report = BoardReportWorkbookTest.report(FictionalRows.BOARD, ReportForm.WORKING);
        Path file =
                Files.write(folder.resolve("report.xlsx"), BoardReportWorkbookTest.bytes(report, new FictionalRows()));

        convert("pdf", file);

        Path pdf = folder.resolve("out").resolve("report.pdf");
        assertThat(run("pdfinfo", pdf.toString()))
                .containsPattern("Page size: +84\\d(\\.\\d+)? x 59\\d(\\.\\d+)? pts \\(A4\\)");
        String text = run("pdftotext", "-layout", pdf.toString(), "-");
        assertThat(text).contains("Board report", "Part 1 and Part 2: contains reserved business, confidential");
        assertThat(text.split("One row for each decision and deciding body, newest first. Partnership Board", -1))
                .as("said on the first of the pages that lie side by side, and not cut off on the others")
                .hasSize(2);
        for (String page : text.split("\f")) {
            assertThat(page).containsPattern("page \\d+ of \\d+");
            if (page.contains("Decisions, page ")) {
                assertThat(page).contains("Reference");
            }
        }
    }

    @Test
    void the_summary_is_one_page_that_anybody_can_read_whatever_is_in_it() throws IOException, InterruptedException {
        Map<String, BoardReportRows> all = Map.of(
                "some", new FictionalRows(),
                "much", new BoardOnAPageTest.Much(),
                "none", new BoardReportWorkbookTest.Empty());
        for (ReportForm form : ReportForm.values()) {
            for (Map.Entry<String, BoardReportRows> each : all.entrySet()) {
                BoardReport report = BoardReportWorkbookTest.report(null, form);
                String name = each.getKey() + "-" + form;
                Path word = Files.write(
                        folder.resolve(name + ".docx"),
                        BoardOnAPageTest.write(report, each.getValue(), OutputStream.nullOutputStream()));

                convert(
                        "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}}",
                        word);

                Path pdf = folder.resolve("out").resolve(name + ".pdf");
                Files.copy(pdf, Path.of("target", "summary-" + name + ".pdf"), StandardCopyOption.REPLACE_EXISTING);
                assertThat(run("pdfinfo", pdf.toString()))
                        .as(name)
                        .containsPattern("Pages: +1\n")
                        .containsPattern("Tagged: +yes")
                        .containsPattern("Title: +Demonstration. Board report: ")
                        .containsPattern("Page size: +59\\d(\\.\\d+)? x 84\\d(\\.\\d+)? pts \\(A4\\)");
                assertThat(run("pdfinfo", "-struct", pdf.toString())).as(name).contains("Table", "TH", "TD");
                assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                        .as(name)
                        .contains("/Lang(en-GB)");
            }
        }
    }

    @Test
    void what_LibreOffice_calculates_is_what_stands_in_the_cells_already() throws IOException, InterruptedException {
        Map<String, byte[]> ours = new LinkedHashMap<>();
        for (ReportForm form : ReportForm.values()) {
            BoardReport report = BoardReportWorkbookTest.report(null, form);
            ours.put(form + ".xlsx", BoardReportWorkbookTest.bytes(report, new FictionalRows()));
            ours.put(
                    form + "-without-records.xlsx",
                    BoardReportWorkbookTest.bytes(report, new BoardReportWorkbookTest.Empty()));
        }
        for (Map.Entry<String, byte[]> each : ours.entrySet()) {
            withWrongValues(each.getValue(), folder.resolve(each.getKey()));
        }

        calculateWhenOpened();
        convert(
                "xlsx:Calc MS Excel 2007 XML",
                ours.keySet().stream().map(folder::resolve).toArray(Path[]::new));

        for (Map.Entry<String, byte[]> each : ours.entrySet()) {
            Map<String, Double> calculated =
                    values(Files.readAllBytes(folder.resolve("out").resolve(each.getKey())));
            assertThat(calculated).hasSizeGreaterThan(12);
            assertThat(calculated).as(each.getKey()).isEqualTo(values(each.getValue()));
        }
    }

    /** The same file with each number that a formula yields replaced, so that what comes back has been calculated. */
    private static void withWrongValues(byte[] workbook, Path file) throws IOException {
        try (XSSFWorkbook changed = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                OutputStream out = Files.newOutputStream(file)) {
            formulas(changed).forEach(cell -> cell.getCTCell().setV("-4711"));
            changed.write(out);
        }
    }

    private void calculateWhenOpened() throws IOException {
        Files.createDirectories(folder.resolve("profile").resolve("user"));
        Files.writeString(
                folder.resolve("profile").resolve("user").resolve("registrymodifications.xcu"),
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
                <item oor:path="/org.openoffice.Office.Calc/Formula/Load">\
                <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
                </oor:items>
                """);
    }

    private static Map<String, Double> values(byte[] workbook) throws IOException {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            return formulas(opened)
                    .collect(Collectors.toMap(
                            cell -> cell.getSheet().getSheetName() + "!" + cell.getAddress(),
                            cell -> asKept(cell.getNumericCellValue())));
        }
    }

    /** A number to the 15 digits that every program keeps. */
    private static double asKept(double number) {
        return new BigDecimal(number).round(new MathContext(15)).doubleValue();
    }

    /** The cells of the summary that are calculated. */
    private static Stream<XSSFCell> formulas(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .filter(sheet -> sheet.getSheetName().startsWith("Summary"))
                .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() == CellType.FORMULA)
                .map(XSSFCell.class::cast);
    }

    private static void assertSame(XSSFCell before, XSSFCell after, String sheet) {
        String where = sheet + "!" + before.getAddress();
        assertThat(after).as(where).isNotNull();
        assertThat(after.getCellType()).as(where).isEqualTo(before.getCellType());
        CellType type =
                before.getCellType() == CellType.FORMULA ? before.getCachedFormulaResultType() : before.getCellType();
        if (type == CellType.NUMERIC) {
            assertThat(after.getNumericCellValue()).as(where).isCloseTo(before.getNumericCellValue(), within(1e-9));
        } else {
            assertThat(after.getStringCellValue()).as(where).isEqualTo(before.getStringCellValue());
        }
    }

    private void convert(String format, Path... files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.resolve("out").toString()));
        Stream.of(files).map(Path::toString).forEach(command::add);
        run(command.toArray(String[]::new));
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Process process;
        try {
            process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            throw new AssertionError(
                    "This test needs " + command[0]
                            + ": install libreoffice-calc and poppler-utils, or run ./concordat test, which does",
                    e);
        }
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(ended && process.exitValue() == 0)
                .as("%s: %s", command[0], said)
                .isTrue();
        return said;
    }
}

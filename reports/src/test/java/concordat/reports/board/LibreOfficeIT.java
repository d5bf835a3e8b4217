package concordat.reports.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concordat.domain.board.BoardReport;
import concordat.domain.board.MadeBoardReport;
import concordat.domain.board.Progress;
import concordat.domain.board.ReportForm;
import concordat.reports.workbook.ContentCheck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
                .write(report, rows.cover(report), rows, out, OutputStream.nullOutputStream(), Progress.UNHEARD);
        byte[] ours = out.toByteArray();
        Path file = Files.write(folder.resolve("report.xlsx"), ours);

        convert(file, "xlsx:Calc MS Excel 2007 XML");

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

        convert(file, "pdf");

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

    private static void assertSame(XSSFCell before, XSSFCell after, String sheet) {
        String where = sheet + "!" + before.getAddress();
        assertThat(after).as(where).isNotNull();
        assertThat(after.getCellType()).as(where).isEqualTo(before.getCellType());
        if (before.getCellType() == CellType.NUMERIC) {
            assertThat(after.getNumericCellValue()).as(where).isCloseTo(before.getNumericCellValue(), within(1e-9));
        } else {
            assertThat(after.getStringCellValue()).as(where).isEqualTo(before.getStringCellValue());
        }
    }

    private void convert(Path file, String format) throws IOException, InterruptedException {
        run(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.resolve("out").toString(),
                file.toString());
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

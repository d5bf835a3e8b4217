package concordat.api;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.stack.RunningStack;
import concordat.stack.VerifyReport;
import concordat.stack.VerifyReport.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the board report: each is known again, and where one was changed is found. */
class BoardReportFilesIT {
    private static final String EXECUTIVE = "margot.ellis";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_file_is_known_again_as_itself_as_saved_again_or_as_changed() throws IOException, SQLException {
        Path file = downloaded(EXECUTIVE, "", "first.xlsx");

        VerifyReport.Verdict itself = verdict(file);
        assertThat(itself.finding()).as(itself.words()).isEqualTo(Finding.THE_VERY_FILE);
        assertThat(itself.words()).contains("made for Margot Ellis");
        VerifyReport.Verdict saved = verdict(changed(file, workbook -> workbook.setActiveSheet(3)));
        assertThat(saved.finding()).as(saved.words()).isEqualTo(Finding.SAME_CONTENT);
        VerifyReport.Verdict changed = verdict(changed(
                file,
                workbook -> workbook.getSheet("Decisions").getRow(4).getCell(8).setCellValue("That nothing be done")));
        assertThat(changed.finding()).isEqualTo(Finding.DIFFERS);
        assertThat(changed.words()).contains("first at Decisions!I5.");
        VerifyReport.Verdict foreign =
                verdict(changed(file, workbook -> workbook.removeSheetAt(workbook.getSheetIndex("Manifest"))));
        assertThat(foreign.finding()).isEqualTo(Finding.NOT_ON_RECORD);
    }

    @Test
    void the_same_question_again_gives_the_same_content_and_another_reader_has_another_report()
            throws IOException, SQLException {
        // The end of a day that is over: by now, each download adds an entry to the journal.
        String asAt = "?asAt=" + LocalDate.now(ZoneId.of("Europe/London")).minusDays(2);
        Path first = downloaded(EXECUTIVE, asAt, "first.xlsx");
        Path again = downloaded(EXECUTIVE, asAt, "again.xlsx");
        Path others = downloaded("nikhil.bose", asAt, "others.xlsx");

        assertThat(contentOf(again)).isEqualTo(contentOf(first));
        assertThat(contentOf(others)).isNotEqualTo(contentOf(first));
        assertThat(verdict(again).finding()).isEqualTo(Finding.THE_VERY_FILE);
    }

    private static String contentOf(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (var row : workbook.getSheet("Manifest")) {
                if (row.getCell(0).getStringCellValue().equals("SHA-256 of the content")) {
                    return row.getCell(1).getStringCellValue();
                }
            }
        }
        throw new AssertionError("The manifest has no fingerprint");
    }

    private Path downloaded(String reader, String question, String name) {
        Path file = folder.resolve(name);
        Program.of(reader).download("/board-report.xlsx" + question, file);
        return file;
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

    private static VerifyReport.Verdict verdict(Path file) throws IOException, SQLException {
        try (Connection owner = RunningStack.get().database().connectAsOwner()) {
            return VerifyReport.verify(owner, file);
        }
    }
}

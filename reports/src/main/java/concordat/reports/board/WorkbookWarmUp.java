package concordat.reports.board;

import concordat.domain.board.HelpingHands;
import concordat.domain.board.ReportWarmUp;
import concordat.reports.workbook.About;
import concordat.reports.workbook.Column;
import concordat.reports.workbook.Page;
import concordat.reports.workbook.Page.Cell;
import concordat.reports.workbook.StreamedWorkbook;
import concordat.reports.workbook.Table;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Loads what a workbook needs of Apache POI, a second's work, and lets the compiler see rows being written. */
@ApplicationScoped
class WorkbookWarmUp implements ReportWarmUp {
    private static final int ROWS = 5_000;

    private static final Table<Integer> TABLE = new Table<>(
            "Warm",
            "Warm",
            "Warm",
            "One row for each number",
            "Of nothing.",
            "No numbers",
            List.of(
                    Column.<Integer>name("Reference", 20, number -> "WARM/" + number),
                    Column.<Integer>text("Words", 40, number -> "The number " + number + " & what follows from it"),
                    Column.<Integer>date("Date", LocalDate.EPOCH::plusDays),
                    Column.<Integer>integer("Number", number -> number),
                    Column.<Integer>money("Value (GBP)", number -> BigDecimal.valueOf(number, 2))));

    @Override
    public void run() {
        About about = new About("Warm", "Warm", "Concordat", Instant.EPOCH);
        try (StreamedWorkbook workbook = StreamedWorkbook.on(
                OutputStream.nullOutputStream(), about, true, OutputStream.nullOutputStream(), HelpingHands.NONE)) {
            Page cover = workbook.page("Cover").columns(20);
            workbook.<Integer>write(TABLE, sheet -> {
                for (int number = 1; number <= ROWS; number++) {
                    sheet.accept(number);
                }
            });
            cover.title("Warm").table("Cover", List.of("Sheet"), List.of(List.of(Cell.toSheet("Warm"))));
            workbook.contentBefore(workbook.page("Manifest"));
            workbook.finish();
        }
    }
}

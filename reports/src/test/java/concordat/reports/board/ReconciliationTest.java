package concordat.reports.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.board.Progress;
import concordat.domain.board.Register;
import concordat.domain.job.WorkStopped;
import concordat.reports.workbook.About;
import concordat.reports.workbook.Column;
import concordat.reports.workbook.StreamedWorkbook;
import concordat.reports.workbook.Table;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said of a report while its registers are written. */
class ReconciliationTest {
    private static final int ROWS = 450;
    private static final Table<Integer> TABLE = new Table<>(
            "Decisions",
            "Decisions",
            "Decisions",
            "One row for each",
            "A context",
            "None",
            List.of(Column.<Integer>name("Number", 10, row -> "No. " + row)));

    private final List<String> heard = new ArrayList<>();

    @Test
    void whoever_waits_hears_how_many_of_all_rows_are_written() {
        write((rows, of) -> heard.add(rows + " of " + of));

        assertThat(heard).containsExactly("200 of 450", "400 of 450");
    }

    @Test
    void a_report_that_is_no_longer_wanted_is_written_no_further() {
        assertThatThrownBy(() -> write((rows, of) -> {
                    heard.add(rows + " of " + of);
                    throw new WorkStopped();
                }))
                .isInstanceOf(WorkStopped.class);

        assertThat(heard).containsExactly("200 of 450");
    }

    private static void write(Progress progress) {
        About about = new About("A report", "For a test", "Ada Fictional", Instant.parse("2026-03-12T09:00:00Z"));
        try (StreamedWorkbook workbook = StreamedWorkbook.on(OutputStream.nullOutputStream(), about, true)) {
            Reconciliation sheets =
                    new Reconciliation(workbook, Map.of(Register.DECISIONS, (long) ROWS), new Reach(progress, ROWS));
            sheets.<Integer>take(
                    Register.DECISIONS, TABLE, sheet -> IntStream.range(0, ROWS).forEach(sheet::accept));
            sheets.requireAgreement();
            workbook.finish();
        }
    }
}

package concordat.reports.workbook;

import java.io.OutputStream;
import java.time.Instant;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A workbook for the benchmark, which chooses how much it is deflated; all others are at level 4. */
public final class MeasuredWorkbook {
    private MeasuredWorkbook() {}

    /**
     * Begins one.
     *
     * @param prints where the prints of its cells go; null for a workbook without fingerprints
     * @param helpers who deflate beside the thread that writes
     */
    public static StreamedWorkbook on(OutputStream out, int level, @Nullable OutputStream prints, Executor helpers) {
        About about = new About("Bench", "Bench", "Bench", Instant.EPOCH);
        return new StreamedWorkbook(out, about, true, prints, StreamedWorkbook.MOST_ROWS, level, helpers);
    }
}

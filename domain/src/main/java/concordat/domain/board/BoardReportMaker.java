package concordat.domain.board;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Writes board reports, and keeps by what their files are known again. */
@Dependent
class BoardReportMaker {
    private final BoardReportRows rows;
    private final BoardReportWriter writer;
    private final BoardReports reports;
    private final Clock clock;

    @Inject
    BoardReportMaker(BoardReportRows rows, BoardReportWriter writer, BoardReports reports, Clock clock) {
        this.rows = rows;
        this.writer = writer;
        this.reports = reports;
        this.clock = clock;
    }

    WrittenBoardReport write(
            PreparedBoardReport prepared,
            OutputStream out,
            OutputStream prints,
            @Nullable OutputStream page,
            Progress progress) {
        Fingerprinted file = new Fingerprinted(out);
        MadeBoardReport made = writer.write(prepared.report(), prepared.cover(), rows, file, prints, page, progress);
        return new WrittenBoardReport(made, file.fingerprint(), file.bytes());
    }

    void keep(PreparedBoardReport prepared, WrittenBoardReport written, Path prints) {
        reports.complete(prepared, written.made(), written.file(), written.bytes(), prints, clock.instant());
    }
}

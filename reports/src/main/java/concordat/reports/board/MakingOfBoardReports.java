package concordat.reports.board;

import concordat.domain.board.BoardReportsToMake;
import concordat.domain.board.MakingBoardReports;
import concordat.domain.board.PreparedBoardReport;
import concordat.domain.board.Progress;
import concordat.domain.board.WrittenBoardReport;
import concordat.domain.job.JobKind;
import concordat.domain.job.Work;
import concordat.reports.workshop.Folders;
import concordat.reports.workshop.Typesetter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Makes the board report that somebody asked for, in files that lie on disk until they are kept. */
@Dependent
class MakingOfBoardReports implements JobKind {
    private static final int PERCENT = 100;

    private final MakingBoardReports making;
    private final Typesetter typesetter;

    @Inject
    MakingOfBoardReports(MakingBoardReports making, Typesetter typesetter) {
        this.making = making;
        this.typesetter = typesetter;
    }

    @Override
    public String name() {
        return BoardReportsToMake.KIND;
    }

    @Override
    public int attempts() {
        return BoardReportsToMake.ATTEMPTS;
    }

    @Override
    public void run(Work work) {
        making.wanted(work.subject().orElseThrow()).ifPresent(report -> make(report, work));
    }

    private void make(PreparedBoardReport report, Work work) {
        try {
            Folders.within(folder -> {
                Path file = folder.resolve("report.xlsx");
                Path prints = folder.resolve("prints");
                Path page = folder.resolve("summary.docx");
                Path summary = folder.resolve("summary.pdf");
                WrittenBoardReport written = write(report, file, prints, page, inPercent(work));
                boolean summed = typesetter.typeset(page, summary, 1);
                work.reached(PERCENT, PERCENT);
                making.made(report, written, prints, file, Optional.of(summary).filter(pdf -> summed));
                return written;
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private WrittenBoardReport write(PreparedBoardReport report, Path file, Path prints, Path page, Progress progress)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                OutputStream cells = new BufferedOutputStream(Files.newOutputStream(prints));
                OutputStream word = Files.newOutputStream(page)) {
            return making.write(report, out, cells, word, progress);
        }
    }

    /** Says on only what is another hundredth of the way: each time is a transaction of its own. */
    private static Progress inPercent(Work work) {
        int[] said = {0};
        return (rows, of) -> {
            int percent = (int) Math.min(PERCENT - 1L, PERCENT * rows / Math.max(of, 1));
            if (percent > said[0]) {
                said[0] = percent;
                work.reached(percent, PERCENT);
            }
        };
    }
}

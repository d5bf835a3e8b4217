package concordat.persistence;

import concordat.domain.board.MakingBoardReports;
import concordat.domain.board.PreparedBoardReport;
import concordat.domain.board.Progress;
import concordat.domain.board.WrittenBoardReport;
import concordat.domain.usecase.Actor;
import concordat.persistence.console.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** Makes board reports that were asked for, by the steps that the job behind the pages takes. */
public final class MadeReports {
    private MadeReports() {}

    /** What stands in the summary of each. */
    public static final String SUMMARY = "The summary on one page";

    /** Makes that report in this folder, on behalf of its reader. */
    public static void make(Console console, Actor reader, UUID making, Path folder) throws IOException {
        make(console, reader, making, folder, Optional.of(Files.writeString(folder.resolve(making + ".pdf"), SUMMARY)));
    }

    /** Makes it, with a summary or without. */
    public static void make(Console console, Actor reader, UUID making, Path folder, Optional<Path> page)
            throws IOException {
        PreparedBoardReport wanted = console.as(reader, MakingBoardReports.class, reports -> reports.wanted(making))
                .orElseThrow();
        Path file = folder.resolve(making + ".xlsx");
        Path prints = Files.write(folder.resolve(making + ".prints"), new byte[] {1, 2});
        try (OutputStream out = Files.newOutputStream(file)) {
            WrittenBoardReport written = console.as(
                    reader,
                    MakingBoardReports.class,
                    reports -> reports.write(
                            wanted,
                            out,
                            OutputStream.nullOutputStream(),
                            OutputStream.nullOutputStream(),
                            Progress.UNHEARD));
            console.as(reader, MakingBoardReports.class, reports -> {
                reports.made(wanted, written, prints, file, page);
                return making;
            });
        }
    }
}

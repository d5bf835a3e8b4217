package concordat.domain.board;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The board reports that were asked for: who had which, by which fingerprints a file is known again, and for some weeks the files. A file is there
 * for its reader alone, and for as long as they may see all that they could see when it was begun.
 */
public interface BoardReports {

    /** Puts on record that the actor has one made. */
    void begin(PreparedBoardReport report);

    /**
     * Keeps what a whole file was, once. A report that broke off has nothing of this.
     *
     * @param file the SHA-256 of the file, in hexadecimal digits
     * @param bytes how long it is
     * @param prints of its cells, by which the first that was changed is found
     */
    void complete(PreparedBoardReport report, MadeBoardReport made, String file, long bytes, Path prints, Instant at);

    /** Notes what the actor may see now, before the file of a making is begun; a second time in place of the first. */
    void noteRights(UUID making);

    /** Keeps a file of a making whose rights are noted and that is not complete. */
    void keep(UUID making, BoardReportFile which, Path file);

    /** Writes a file of a making there, in pieces. @throws concordat.domain.shared.NotFound if there is none for the actor */
    void copy(UUID making, BoardReportFile which, OutputStream to);

    /** Takes files off that were begun before that instant. @return how many */
    int forgetFiles(Instant before);

    /** One that was asked for, if the actor may see that it was. */
    Optional<BoardReportRun> find(UUID making);

    /** Those of which the actor may see that they were asked for, the newest first. */
    List<BoardReportRun> latest(int most);

    /**
     * Where the last report of the same kind stood on both clocks: on the same committee and in the same form, of an earlier day and
     * with no more known, made to its end, as far as the actor may see that it was asked for.
     */
    Optional<BothClocks> lastBefore(BoardReport report);

    /** The actor's own among them. */
    List<BoardReportRun> ownLatest(int most);
}

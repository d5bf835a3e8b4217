package concordat.domain.board;

import java.nio.file.Path;
import java.time.Instant;

/** The board reports that were made, by which a file can be checked later: who had which, and their fingerprints. */
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
}

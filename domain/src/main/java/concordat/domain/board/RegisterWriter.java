package concordat.domain.board;

import java.io.OutputStream;

/** Writes one register of a board report as comma-separated values, for programs. */
public interface RegisterWriter {

    /**
     * Asks for the rows and writes them as they come, holding a few kilobytes of them at a time. The stream is flushed and
     * left open.
     *
     * @param cover what {@link BoardReportRows#cover} said when the file was prepared
     * @throws IllegalStateException if there are not as many rows as are counted on record (XL-11); what has been written by
     *     then ends by saying so
     * @throws java.io.UncheckedIOException if the stream cannot be written to, most likely because its reader has gone
     */
    void write(Register register, BoardReport report, BoardReportCover cover, BoardReportRows rows, OutputStream out);
}

package concordat.domain.board;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Writes a board report as files for people: an Excel workbook, and what it comes to on one page. */
public interface BoardReportWriter {

    /**
     * Asks for the rows and writes the file as they come, holding a few kilobytes of it at a time. The stream is
     * flushed and left open.
     *
     * @param cover what {@link BoardReportRows#cover} said when the report was prepared
     * @param prints where prints of the cells go, by which the first that is changed later can be found; left open
     * @param page where a Word document of one page goes, which says what the summary of the workbook says; null
     *     if nobody wants it
     * @param progress hears after some hundreds of rows each how many are written
     * @return what is to be kept of it, so that it can be checked later
     * @throws IllegalStateException if a register has not as many rows as are counted on record (XL-11): better no file
     * @throws java.io.UncheckedIOException if the stream cannot be written to, most likely because its reader has gone;
     *     what has been written by then is not a readable file
     */
    MadeBoardReport write(
            BoardReport report,
            BoardReportCover cover,
            BoardReportRows rows,
            OutputStream out,
            OutputStream prints,
            @Nullable OutputStream page,
            Progress progress);
}

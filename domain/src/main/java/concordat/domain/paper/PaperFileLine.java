package concordat.domain.paper;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A file of a paper, without its content.
 *
 * @param fingerprint its SHA-256, in hexadecimal digits
 * @param pages how many pages a PDF has; 0 for anything else
 * @param active what in it would do something by itself
 * @param finding what a scanner found; empty if nothing
 * @param conversionProblem why it could not be made into PDF; empty if it could, or did not need to be
 * @param pdf the PDF that was made of it
 */
public record PaperFileLine(
        PaperFileId id,
        FileRole role,
        String name,
        PaperFormat format,
        long bytes,
        String fingerprint,
        int pages,
        Set<ActiveContent> active,
        Scan.Verdict scan,
        String finding,
        String addedBy,
        Instant addedAt,
        Conversion conversion,
        String conversionProblem,
        Optional<Pdf> pdf) {
    public PaperFileLine {
        active = Set.copyOf(active);
    }

    /** The PDF that was made of it, with its own length, SHA-256 and number of pages. */
    public record Pdf(long bytes, String fingerprint, int pages) {}

    /** Whether it is handed out to nobody, because something harmful was found in it. */
    public boolean isInQuarantine() {
        return scan == Scan.Verdict.FOUND;
    }

    /** Whether there is a PDF of it to read: itself, or the one that was made. */
    public boolean isReadable() {
        return !isInQuarantine() && (format == PaperFormat.PDF || pdf.isPresent());
    }
}

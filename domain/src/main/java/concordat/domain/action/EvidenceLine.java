package concordat.domain.action;

import concordat.domain.paper.PaperFormat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as pages show it.
 *
 * @param text what it says, or what the link or the file is; may be empty for a file, whose name says enough
 * @param link an address of the web; null if it is no link
 * @param fileName the name of the file; null, as what follows, if it is none
 * @param bytes how long the file is; 0 if it is none
 * @param fingerprint its SHA-256, in hexadecimal digits
 * @param active whether something in the file would do something by itself
 * @param quarantined whether it is handed out to nobody, because something harmful was found in it
 */
public record EvidenceLine(
        EvidenceId id,
        EvidenceKind kind,
        String text,
        @Nullable String link,
        @Nullable String fileName,
        @Nullable PaperFormat format,
        long bytes,
        @Nullable String fingerprint,
        boolean active,
        boolean quarantined,
        String addedBy,
        Instant addedAt,
        boolean withdrawn) {}

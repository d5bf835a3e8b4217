package concordat.domain.document;

import java.time.Instant;

/**
 * A file that is kept, without its content.
 *
 * @param bytes how long it is
 * @param fingerprint its SHA-256, in hexadecimal digits
 * @param keptBy who put it on record
 * @param withdrawalReason why it was withdrawn; empty if it was not
 */
public record DocumentLine(
        DocumentId id,
        DocumentKind kind,
        String name,
        FileType type,
        int bytes,
        String fingerprint,
        String keptBy,
        Instant keptAt,
        String withdrawalReason) {
    /** Whether it was kept by mistake. */
    public boolean isWithdrawn() {
        return !withdrawalReason.isEmpty();
    }
}

package concordat.domain.pathway;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of evidence consists of, or points at.
 *
 * @param id of the content of the file, or of the record; null for a statement
 * @param fingerprint the SHA-256 of the file, or of what the record said; null for a statement
 * @param file what is told of a file; null for anything else
 */
public record EvidenceSubject(
        EvidenceKind kind, @Nullable UUID id, @Nullable String fingerprint, @Nullable EvidenceFile file) {
    /** The words of the evidence are all there is. */
    public static final EvidenceSubject STATEMENT = new EvidenceSubject(EvidenceKind.STATEMENT, null, null, null);

    /** @throws IllegalArgumentException if it is not told what is there for its kind */
    public EvidenceSubject {
        if ((kind == EvidenceKind.STATEMENT) != (id == null)
                || (id == null) != (fingerprint == null)
                || (kind == EvidenceKind.FILE) != (file != null)) {
            throw new IllegalArgumentException("This is not what " + kind + " consists of.");
        }
    }

    /**
     * A file that is evidence.
     *
     * @param bytes how long it is
     */
    public record EvidenceFile(String name, String mediaType, long bytes) {}
}

package concordat.domain.document;

import static concordat.domain.document.DocumentRule.DOCUMENT_IS_WITHDRAWN_ONCE;
import static concordat.domain.document.DocumentRule.FILE_HAS_CONTENT;
import static concordat.domain.document.DocumentRule.FILE_IS_NOT_TOO_LARGE;
import static concordat.domain.document.DocumentRule.FILE_IS_OF_A_KNOWN_TYPE;

import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A file that is kept with an agreement, such as its scanned signed copy, as it came. Its content is never changed; one that
 * was kept by mistake is withdrawn, and stays with its fingerprint and the reason.
 */
@Entity
@Table(name = "document")
public class Document {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DocumentId id;

    @Column(name = "agreement_id", nullable = false, updatable = false)
    private UUID agreement;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private DocumentKind kind;

    @Column(nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_type", nullable = false, updatable = false)
    private FileType type;

    @Column(nullable = false, updatable = false)
    private int bytes;

    @Column(nullable = false, updatable = false)
    private String fingerprint;

    @Column(name = "kept_by", nullable = false, updatable = false)
    private String keptBy;

    @Column(name = "kept_at", nullable = false, updatable = false)
    private Instant keptAt;

    @Column(name = "withdrawal_reason", nullable = false)
    private String withdrawalReason = "";

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    /** One that is not on record yet. @throws RuleBroken if it is empty, too large, or no file of a known type */
    static Document of(Which agreement, NewDocument file, String keptBy, Clock clock) {
        byte[] content = file.content();
        FILE_HAS_CONTENT.require(content.length > 0);
        FILE_IS_NOT_TOO_LARGE.require(
                content.length <= NewDocument.MOST_BYTES, NewDocument.MOST_MEGABYTES, megabytes(content.length));
        Document document = new Document();
        document.id = DocumentId.next(clock);
        document.agreement = agreement.agreement().value();
        document.kind = file.kind();
        document.name = file.name();
        document.type = FileType.of(file.name(), content)
                .orElseThrow(() -> new RuleBroken(FILE_IS_OF_A_KNOWN_TYPE, FileType.WORDS));
        document.bytes = content.length;
        document.fingerprint = fingerprintOf(content);
        document.keptBy = keptBy;
        document.keptAt = clock.instant();
        return document;
    }

    private static String megabytes(int bytes) {
        return BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(1_048_576), 1, RoundingMode.UP)
                .toPlainString();
    }

    private static String fingerprintOf(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    DocumentEvent kept(Which which) {
        return new DocumentEvent.DocumentKept(which, id, kind, name, bytes, fingerprint);
    }

    /** Puts on record that it was kept by mistake. */
    DocumentEvent withdraw(String reason, Which which) {
        DOCUMENT_IS_WITHDRAWN_ONCE.require(withdrawalReason.isEmpty());
        withdrawalReason = Text.required("reason", reason, Text.SENTENCE);
        return new DocumentEvent.DocumentWithdrawn(which, id, name, fingerprint, withdrawalReason);
    }

    /** It as pages read it. */
    public DocumentLine line() {
        return new DocumentLine(id, kind, name, type, bytes, fingerprint, keptBy, keptAt, withdrawalReason);
    }

    UUID agreement() {
        return agreement;
    }
}

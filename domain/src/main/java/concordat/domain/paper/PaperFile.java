package concordat.domain.paper;

import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A file of one version of a paper, as it came, and beside it the PDF that was made of it. Its content is never replaced: the next
 * version has a row of its own for the same content, or for another.
 */
@Entity
@Table(name = "paper_file")
public class PaperFile {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PaperFileId id;

    @Column(name = "paper_id", nullable = false, updatable = false)
    private UUID paper;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private FileRole role;

    @Column(nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private PaperFormat format;

    @Column(nullable = false, updatable = false)
    private long bytes;

    @Column(nullable = false, updatable = false)
    private String fingerprint;

    @Column(nullable = false, updatable = false)
    private int pages;

    @Column(nullable = false, updatable = false)
    private String active;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Scan.Verdict scan;

    @Column(nullable = false, updatable = false)
    private String finding;

    @Column(name = "content_id", nullable = false, updatable = false)
    private UUID content;

    @Column(name = "added_by", nullable = false, updatable = false)
    private String addedBy;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    @Column(nullable = false)
    private boolean removed;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Conversion conversion = Conversion.NOT_NEEDED;

    @Column(name = "conversion_problem", nullable = false)
    private String conversionProblem = "";

    @Column(name = "pdf_content_id")
    private @Nullable UUID pdf;

    @Column(name = "pdf_bytes")
    private @Nullable Long pdfBytes;

    @Column(name = "pdf_fingerprint")
    private @Nullable String pdfFingerprint;

    @Column(name = "pdf_pages")
    private @Nullable Integer pdfPages;

    @SuppressWarnings("NullAway.Init")
    protected PaperFile() {}

    static PaperFile of(PaperId paper, FileRole role, Incoming file, String addedBy, Clock clock) {
        PaperFile made = new PaperFile();
        made.id = PaperFileId.next(clock);
        made.paper = paper.value();
        made.role = role;
        made.name = file.name();
        made.format = file.format();
        made.bytes = file.bytes();
        made.fingerprint = file.fingerprint();
        made.pages = file.pages();
        made.active = file.active().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        made.scan = file.scan().verdict();
        made.finding = Text.optional("finding", file.scan().finding(), Text.LINE);
        made.content = made.id.value();
        made.addedBy = addedBy;
        made.addedAt = clock.instant();
        return made;
    }

    /** The same content in the next version. */
    PaperFile carriedOver(Clock clock) {
        PaperFile next = new PaperFile();
        next.id = PaperFileId.next(clock);
        next.paper = paper;
        next.role = role;
        next.name = name;
        next.format = format;
        next.bytes = bytes;
        next.fingerprint = fingerprint;
        next.pages = pages;
        next.active = active;
        next.scan = scan;
        next.finding = finding;
        next.content = content;
        next.addedBy = addedBy;
        next.addedAt = addedAt;
        next.conversion = conversion == Conversion.WAITING ? Conversion.NOT_NEEDED : conversion;
        next.conversionProblem = conversionProblem;
        next.pdf = pdf;
        next.pdfBytes = pdfBytes;
        next.pdfFingerprint = pdfFingerprint;
        next.pdfPages = pdfPages;
        return next;
    }

    void remove() {
        removed = true;
    }

    /** From now on a PDF is to be made of it, unless it is one, or there is one. @return whether one is to be made */
    boolean awaitPdf() {
        if (format == PaperFormat.PDF || conversion == Conversion.DONE) {
            return false;
        }
        conversion = Conversion.WAITING;
        conversionProblem = "";
        return true;
    }

    void converted(UUID made, long length, String madeFingerprint, int madePages) {
        conversion = Conversion.DONE;
        conversionProblem = "";
        pdf = made;
        pdfBytes = length;
        pdfFingerprint = madeFingerprint;
        pdfPages = madePages;
    }

    void notConverted(String problem) {
        conversion = Conversion.FAILED;
        conversionProblem = Text.required("reason", problem, Text.SENTENCE);
    }

    boolean isHarmful() {
        return scan == Scan.Verdict.FOUND;
    }

    FileRole role() {
        return role;
    }

    String name() {
        return name;
    }

    String fingerprint() {
        return fingerprint;
    }

    boolean isRemoved() {
        return removed;
    }

    PaperFileId id() {
        return id;
    }

    Conversion conversion() {
        return conversion;
    }

    PaperFormat format() {
        return format;
    }

    /** Under what its content is kept. */
    UUID content() {
        return content;
    }

    /** It as pages read it. */
    PaperFileLine line() {
        return new PaperFileLine(
                id,
                role,
                name,
                format,
                bytes,
                fingerprint,
                pages,
                activeContent(),
                scan,
                finding,
                addedBy,
                addedAt,
                conversion,
                conversionProblem,
                Optional.ofNullable(pdf)
                        .map(made -> new PaperFileLine.Pdf(
                                orZero(pdfBytes), pdfFingerprint == null ? "" : pdfFingerprint, (int)
                                        orZero(pdfPages))));
    }

    private Set<ActiveContent> activeContent() {
        return active.isEmpty()
                ? Set.of()
                : Arrays.stream(active.split(",", -1))
                        .map(ActiveContent::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ActiveContent.class)));
    }

    private static long orZero(@Nullable Number number) {
        return number == null ? 0 : number.longValue();
    }

    /** The content that readers get as PDF: its own, or that which was made of it. */
    Optional<UUID> readable() {
        return format == PaperFormat.PDF ? Optional.of(content) : Optional.ofNullable(pdf);
    }
}

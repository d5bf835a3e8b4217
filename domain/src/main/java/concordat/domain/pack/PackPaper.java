package concordat.domain.pack;

import concordat.domain.paper.CoverSheet;
import concordat.domain.paper.PaperFileId;
import concordat.domain.paper.PaperId;
import concordat.domain.paper.Timeliness;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.PersonOnRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A paper as a pack holds it: the latest version that was accepted.
 *
 * @param reference by which the agenda names it; empty until the agenda is published
 * @param chairAgreed why the chair agreed to it if it came late; else empty
 * @param fingerprint the SHA-256 of the version
 * @param files the paper first, then its attachments
 */
public record PackPaper(
        PaperId id,
        AgendaItemId item,
        Optional<String> reference,
        int version,
        CoverSheet cover,
        PersonOnRecord author,
        PersonOnRecord sponsor,
        Timeliness timeliness,
        String chairAgreed,
        Instant acceptedAt,
        String fingerprint,
        List<Piece> files) {
    public PackPaper {
        files = List.copyOf(files);
    }

    /**
     * A file of it.
     *
     * @param pdf where the content of its PDF is, its own or the one that was made of it; empty if there is none
     * @param problem why there is none; empty if there is one
     */
    public record Piece(PaperFileId id, String name, Optional<PdfContent> pdf, String problem) {}

    /** A PDF that can be put in, with its SHA-256 and its number of pages. */
    public record PdfContent(UUID content, String fingerprint, int pages) {}

    /** How many pages its files have. */
    public int pages() {
        return files.stream()
                .mapToInt(file -> file.pdf().map(PdfContent::pages).orElse(0))
                .sum();
    }
}

package concordat.domain.document;

import concordat.domain.shared.AgreementId;
import java.util.List;

/** The files that are kept with the agreements that the actor may see. */
public interface Documents {
    /** Keeps a file with its content. */
    void add(Document document, byte[] content);

    /** Those of an agreement, the newest first. */
    List<DocumentLine> of(AgreementId agreement);

    /** Whose document it is. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    AgreementId agreementOf(DocumentId id);

    /** That document, locked. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    Document lock(DocumentId id);

    /** That file with its content. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    Content content(DocumentId id);

    /** A file, whole. */
    @SuppressWarnings("ArrayRecordComponent") // megabytes, of which no copy is made
    record Content(DocumentLine line, byte[] bytes) {}
}

package concordat.domain.document;

import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Journal;
import java.time.Clock;
import java.util.Optional;

/** How a file comes to be kept with an agreement: checked, once, and journaled. Whoever files it asks for the right to. */
public final class Filing {
    private final Documents documents;
    private final Journal journal;
    private final Clock clock;

    public Filing(Documents documents, Journal journal, Clock clock) {
        this.documents = documents;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Keeps a file, or finds the same one if it is kept with that agreement already.
     *
     * @param by the name of whoever hands it in
     * @throws concordat.domain.shared.RuleBroken if it is empty, too large, or of another type
     */
    public DocumentId once(Which agreement, NewDocument file, String by) {
        Document document = Document.of(agreement, file, by, clock);
        return same(agreement.agreement(), document)
                .map(DocumentLine::id)
                .orElseGet(() -> add(document, file, agreement));
    }

    DocumentId add(Document document, NewDocument file, Which agreement) {
        documents.add(document, file.content());
        journal.record(document.kept(agreement));
        return document.line().id();
    }

    /** The same file, if it is kept with that agreement and was not withdrawn. */
    Optional<DocumentLine> same(AgreementId agreement, Document document) {
        String fingerprint = document.line().fingerprint();
        return documents.of(agreement).stream()
                .filter(there -> !there.isWithdrawn() && there.fingerprint().equals(fingerprint))
                .findFirst();
    }
}

package concordat.domain.document;

import concordat.domain.shared.AgreementId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Files in memory, for everybody's eyes. */
public final class FilesInMemory implements Documents {
    private final Map<DocumentId, Document> documents = new LinkedHashMap<>();
    private final Map<DocumentId, byte[]> contents = new LinkedHashMap<>();

    @Override
    public void add(Document document, byte[] content) {
        documents.put(document.line().id(), document);
        contents.put(document.line().id(), content);
    }

    @Override
    public List<DocumentLine> of(AgreementId agreement) {
        return documents.values().stream()
                .filter(each -> each.agreement().equals(agreement.value()))
                .map(Document::line)
                .toList();
    }

    @Override
    public AgreementId agreementOf(DocumentId id) {
        return new AgreementId(lock(id).agreement());
    }

    @Override
    public Document lock(DocumentId id) {
        return Objects.requireNonNull(documents.get(id));
    }

    @Override
    public Content content(DocumentId id) {
        return new Content(lock(id).line(), Objects.requireNonNull(contents.get(id)));
    }
}

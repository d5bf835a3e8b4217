package concordat.persistence.document;

import concordat.domain.document.Document;
import concordat.domain.document.DocumentId;
import concordat.domain.document.DocumentLine;
import concordat.domain.document.Documents;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import concordat.persistence.shared.Changing;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;

/** Keeps files in the database, the content apart from what is said of it. */
@Dependent
class JpaDocuments implements Documents {
    private final EntityManager entities;

    @Inject
    JpaDocuments(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Document document, byte[] content) {
        entities.persist(document);
        entities.flush();
        entities.createNativeQuery("insert into concordat.document_content (id, content) values (:id, :content)")
                .setParameter("id", document.line().id().value())
                .setParameter("content", content)
                .executeUpdate();
    }

    @Override
    public List<DocumentLine> of(AgreementId agreement) {
        return entities.createQuery(
                        "select d from Document d where d.agreement = :agreement order by d.keptAt desc, d.id.value",
                        Document.class)
                .setParameter("agreement", agreement.value())
                .getResultStream()
                .map(Document::line)
                .toList();
    }

    @Override
    public AgreementId agreementOf(DocumentId id) {
        return Row.find(
                        entities.createNativeQuery(
                                        "select agreement_id from concordat.document where id = :document", Tuple.class)
                                .setParameter("document", id.value()),
                        row -> new AgreementId(row.id("agreement_id")))
                .orElseThrow(() -> new NotFound("document"));
    }

    @Override
    public Document lock(DocumentId id) {
        return Changing.lockAnew(entities, Document.class, id, "document", id.value(), "document");
    }

    @Override
    public Content content(DocumentId id) {
        Document document = entities.find(Document.class, id);
        if (document == null) {
            throw new NotFound("document");
        }
        byte[] bytes = (byte[]) entities.createNativeQuery(
                        "select content from concordat.document_content where id = :document", byte[].class)
                .setParameter("document", id.value())
                .getSingleResult();
        return new Content(document.line(), bytes);
    }
}

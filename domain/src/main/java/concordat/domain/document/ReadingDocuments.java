package concordat.domain.document;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** Whoever may see an agreement reads the files that are kept with it. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR,
    Role.ADMINISTRATOR,
    Role.OPERATOR
})
public class ReadingDocuments {
    private final Documents documents;

    @Inject
    ReadingDocuments(Documents documents) {
        this.documents = documents;
    }

    /** Those of an agreement, the newest first. */
    public List<DocumentLine> of(AgreementId agreement) {
        return documents.of(agreement);
    }

    /** A file with its content. @throws NotFound if there is none, it was withdrawn, or the actor may not see it */
    public Documents.Content content(DocumentId id) {
        Documents.Content content = documents.content(id);
        if (content.line().isWithdrawn()) {
            throw new NotFound("document");
        }
        return content;
    }
}

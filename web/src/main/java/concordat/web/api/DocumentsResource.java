package concordat.web.api;

import concordat.domain.document.DocumentId;
import concordat.domain.document.Documents;
import concordat.domain.document.ReadingDocuments;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files that are kept with agreements: handed out to be saved, never shown by this site. */
@Path("/documents/{id}")
@Tag(name = "Agreements")
public class DocumentsResource {
    @Inject
    private ReadingDocuments documents;

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A file that is kept with an agreement, as it came.")
    public Response document(@PathParam("id") UUID id) {
        Documents.Content content = documents.content(new DocumentId(id));
        return Attachment.of(
                content.bytes(),
                content.line().type().mediaType(),
                content.line().name());
    }
}

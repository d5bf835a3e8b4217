package concordat.web.api;

import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.document.DocumentId;
import concordat.domain.document.Documents;
import concordat.domain.document.ReadingDocuments;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files that are kept with agreements, and what parties sign: handed out to be saved, never shown by this site. */
@Path("/")
@Tag(name = "Agreements")
public class DocumentsResource {
    @Inject
    private ReadingDocuments documents;

    @Inject
    private ReadingAgreements agreements;

    @GET
    @Path("/documents/{id}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A file that is kept with an agreement, as it came.")
    public Response document(@PathParam("id") UUID id) {
        Documents.Content content = documents.content(new DocumentId(id));
        return handedOut(
                content.bytes(),
                content.line().type().mediaType(),
                content.line().name());
    }

    @GET
    @Path("/agreements/{id}/signed-text")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "What the parties sign, byte for byte as its SHA-256 fingerprint is taken.")
    public Response signedText(@PathParam("id") UUID id) {
        String form =
                agreements.agreement(new AgreementId(id)).signedForm().orElseThrow(() -> new NotFound("signed text"));
        return handedOut(form.getBytes(StandardCharsets.UTF_8), "application/json", "signed-text.json");
    }

    private static Response handedOut(byte[] bytes, String mediaType, String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(bytes, mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded)
                .build();
    }
}

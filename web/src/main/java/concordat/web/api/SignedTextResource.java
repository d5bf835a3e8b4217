package concordat.web.api;

import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the parties to an agreement sign, for whoever verifies the fingerprint of a signature. */
@Path("/agreements/{id}/signed-text")
@Tag(name = "Agreements")
public class SignedTextResource {
    @Inject
    private ReadingAgreements agreements;

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "What the parties sign, byte for byte as its SHA-256 fingerprint is taken.")
    public Response signedText(@PathParam("id") UUID id) {
        String form =
                agreements.agreement(new AgreementId(id)).signedForm().orElseThrow(() -> new NotFound("signed text"));
        return Attachment.of(form.getBytes(StandardCharsets.UTF_8), "application/json", "signed-text.json");
    }
}

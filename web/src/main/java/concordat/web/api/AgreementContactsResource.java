package concordat.web.api;

import concordat.domain.agreement.contact.ReadingContacts;
import concordat.domain.shared.AgreementId;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contacts of agreements. */
@Path("/agreements/{id}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class AgreementContactsResource {
    @Inject
    private ReadingContacts reading;

    @GET
    @Operation(summary = "Whom to turn to about an agreement, today's contacts first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AgreementPartsView.Contacts.class)))
    public AgreementPartsView.Contacts contacts(@PathParam("id") UUID id) {
        return AgreementPartsView.Contacts.of(reading.of(new AgreementId(id)));
    }
}

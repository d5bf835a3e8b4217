package concordat.web.api;

import concordat.domain.agreement.obligation.ReadingObligations;
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

/** What the parties to one agreement owe each other. */
@Path("/agreements/{id}/obligations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations")
public class AgreementObligationsResource {
    @Inject
    private ReadingObligations reading;

    @GET
    @Operation(summary = "The obligations of an agreement, what is due first first", description = "At most 500.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ObligationView.Listing.class)))
    public ObligationView.Listing obligations(@PathParam("id") UUID id) {
        return new ObligationView.Listing(
                reading.of(new AgreementId(id)).rows().stream()
                        .map(ObligationView::of)
                        .toList(),
                null);
    }
}

package concordat.web.api;

import concordat.domain.agreement.dispute.ReadingDisputes;
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

/** Disputes about agreements. */
@Path("/agreements/{id}/disputes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class AgreementDisputesResource {
    @Inject
    private ReadingDisputes reading;

    @GET
    @Operation(summary = "The disputes about an agreement, the latest first, with the steps of their ladders")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AgreementPartsView.Disputes.class)))
    public AgreementPartsView.Disputes disputes(@PathParam("id") UUID id) {
        return AgreementPartsView.Disputes.of(reading.about(new AgreementId(id)));
    }
}

package concordat.web.api;

import concordat.domain.agreement.risk.ReadingRisks;
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

/** Risks of agreements. */
@Path("/agreements/{id}/risks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class AgreementRisksResource {
    @Inject
    private ReadingRisks reading;

    @GET
    @Operation(summary = "The risks of an agreement, open ones first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AgreementPartsView.Risks.class)))
    public AgreementPartsView.Risks risks(@PathParam("id") UUID id) {
        return AgreementPartsView.Risks.of(reading.of(new AgreementId(id)));
    }
}

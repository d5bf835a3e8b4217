package concordat.web.api;

import concordat.domain.agreement.notice.ReadingNotices;
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

/** Notices under agreements. */
@Path("/agreements/{id}/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class AgreementNoticesResource {
    @Inject
    private ReadingNotices reading;

    @GET
    @Operation(summary = "The notices given and received under an agreement, and the addresses for them")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AgreementPartsView.AllNotices.class)))
    public AgreementPartsView.AllNotices notices(@PathParam("id") UUID id) {
        return AgreementPartsView.AllNotices.of(reading.under(new AgreementId(id)));
    }
}

package concordat.web.api;

import concordat.domain.agreement.ReadingReviews;
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

/** Reviews of drafts of agreements. */
@Path("/agreements/{id}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class AgreementReviewsResource {
    @Inject
    private ReadingReviews reading;

    @GET
    @Operation(summary = "Who was asked to review the draft of an agreement, and what came of it")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AgreementPartsView.Reviews.class)))
    public AgreementPartsView.Reviews reviews(@PathParam("id") UUID id) {
        return AgreementPartsView.Reviews.of(reading.of(new AgreementId(id)));
    }
}

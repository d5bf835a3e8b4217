package concordat.web.api;

import concordat.domain.aim.ReadingAims;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PurposeId;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The aims of the partnership, and what tells of each. */
@Path("/aims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aims")
public class AimsResource {
    private static final String PARTNER =
            "The id of an organisation: only measures of it or owned there, programmes in which it takes part and decisions that bind it.";

    @Inject
    private ReadingAims reading;

    @GET
    @Operation(summary = "The aims of the partnership, with how much tells of each that you may see")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AimView.Listing.class)))
    public AimView.Listing list(@QueryParam("partner") @Parameter(description = PARTNER) @Nullable String partner) {
        return new AimView.Listing(reading.aims(Given.id("partner", partner, OrganisationId::new)).stream()
                .map(AimView.Summary::of)
                .toList());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One aim with its measures, programmes and decisions, as far as you may see them")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AimView.class)))
    public AimView aim(
            @PathParam("id") UUID id,
            @QueryParam("partner") @Parameter(description = PARTNER) @Nullable String partner) {
        return AimView.of(reading.aim(new PurposeId(id), Given.id("partner", partner, OrganisationId::new)));
    }
}

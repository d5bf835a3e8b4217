package concordat.web.api;

import concordat.domain.honorary.HonoraryArrangementId;
import concordat.domain.honorary.HonoraryFilter;
import concordat.domain.honorary.HonoraryKind;
import concordat.domain.honorary.HonoraryOrder;
import concordat.domain.honorary.HonoraryRow;
import concordat.domain.honorary.HonoraryStanding;
import concordat.domain.honorary.ReadingHonoraryArrangements;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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

/** Honorary contracts and letters of access. */
@Path("/honorary-arrangements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Honorary arrangements")
public class HonoraryArrangementsResource {
    @Inject
    private ReadingHonoraryArrangements reading;

    @GET
    @Operation(
            summary = "Honorary contracts and letters of access, what ends first first",
            description = "Those of organisations for which the owner of the token is a governance officer or auditor.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = HonoraryArrangementView.Listing.class)))
    public HonoraryArrangementView.Listing list(
            @QueryParam("q") @Parameter(description = "What person, reference, study or role contain.") @Nullable
                    String words,
            @QueryParam("kind") @Parameter(schema = @Schema(implementation = HonoraryKind.class)) @Nullable String kind,
            @QueryParam("standing") @Parameter(schema = @Schema(implementation = HonoraryStanding.class)) @Nullable
                    String standing,
            @QueryParam("organisation") @Parameter(description = "The id of host or employer.") @Nullable
                    String organisation,
            @QueryParam("endsBy")
                    @Parameter(description = "Running, with a last day between today and this day.")
                    @Nullable
                    String endsBy,
            @BeanParam Paging paging) {
        HonoraryFilter filter = Given.in(
                "q",
                () -> new HonoraryFilter(
                        Given.text(words),
                        Given.choice("kind", kind, HonoraryKind.class),
                        Given.choice("standing", standing, HonoraryStanding.class),
                        Given.id("organisation", organisation, OrganisationId::new),
                        Given.day("endsBy", endsBy)));
        Page<HonoraryRow> page = reading.register(filter, HonoraryOrder.BY_LAST_DAY, paging.keyset());
        return new HonoraryArrangementView.Listing(
                page.rows().stream().map(HonoraryArrangementView.Summary::of).toList(), paging.next(page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One honorary contract or letter of access with its renewals")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = HonoraryArrangementView.class)))
    public HonoraryArrangementView arrangement(@PathParam("id") UUID id) {
        return HonoraryArrangementView.of(reading.arrangement(new HonoraryArrangementId(id)));
    }
}

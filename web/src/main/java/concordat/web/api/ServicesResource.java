package concordat.web.api;

import concordat.domain.programme.ReadingProgrammes;
import concordat.domain.programme.ServiceRow;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The catalogue of services. */
@Path("/services")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class ServicesResource {
    @Inject
    private ReadingProgrammes reading;

    @GET
    @Operation(summary = "Services with student places and research activity, by name")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ServiceView.Listing.class)))
    public ServiceView.Listing list(
            @QueryParam("q") @Parameter(description = "What the name contains.") @Nullable String words,
            @QueryParam("organisation") @Parameter(description = "The id of the organisation that runs it.") @Nullable
                    String organisation,
            @BeanParam Paging paging) {
        OrganisationId of = Given.id("organisation", organisation, OrganisationId::new);
        Page<ServiceRow> page = Given.in("q", () -> reading.services(of, Given.text(words), paging.keyset()));
        return new ServiceView.Listing(page.rows().stream().map(ServiceView::of).toList(), paging.next(page));
    }
}

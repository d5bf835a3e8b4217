package concordat.web.api;

import concordat.domain.agreement.obligation.ObligationFilter;
import concordat.domain.agreement.obligation.ObligationId;
import concordat.domain.agreement.obligation.ObligationOrder;
import concordat.domain.agreement.obligation.ObligationRow;
import concordat.domain.agreement.obligation.ObligationStanding;
import concordat.domain.agreement.obligation.ReadingObligations;
import concordat.domain.shared.AgreementId;
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

/** What the parties to agreements owe each other. */
@Path("/obligations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations")
public class ObligationsResource {
    @Inject
    private ReadingObligations reading;

    @GET
    @Operation(summary = "Obligations, what is due first first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ObligationView.Listing.class)))
    public ObligationView.Listing list(
            @QueryParam("q")
                    @Parameter(description = "What title, details, or title or reference of the agreement contain.")
                    @Nullable
                    String words,
            @QueryParam("owedBy") @Parameter(description = "The id of an organisation.") @Nullable String owedBy,
            @QueryParam("owedTo") @Parameter(description = "The id of an organisation.") @Nullable String owedTo,
            @QueryParam("agreement") @Parameter(description = "The id of an agreement.") @Nullable String agreement,
            @QueryParam("standing")
                    @Parameter(
                            description = "With a due date of that status, done, or closed.",
                            schema = @Schema(implementation = ObligationStanding.class))
                    @Nullable
                    String standing,
            @BeanParam Paging paging) {
        ObligationFilter filter = Given.in("q", () -> ObligationFilter.all().containing(Given.text(words)))
                .owedBy(Given.id("owedBy", owedBy, OrganisationId::new))
                .owedTo(Given.id("owedTo", owedTo, OrganisationId::new))
                .of(Given.id("agreement", agreement, AgreementId::new))
                .standing(Given.choice("standing", standing, ObligationStanding.class));
        Page<ObligationRow> page = reading.register(filter, ObligationOrder.BY_DUE, paging.keyset());
        return new ObligationView.Listing(
                page.rows().stream().map(ObligationView::of).toList(), paging.next(page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One obligation with its due dates, what was met, and what was said to that")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ObligationDetailsView.class)))
    public ObligationDetailsView obligation(@PathParam("id") UUID id) {
        return ObligationDetailsView.of(reading.obligation(new ObligationId(id)));
    }
}

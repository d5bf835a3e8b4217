package concordat.web.api;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.AgreementFilter;
import concordat.domain.agreement.AgreementFlag;
import concordat.domain.agreement.AgreementOrder;
import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.AgreementStanding;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register of agreements, and drafts as programs amend them. */
@Path("/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class AgreementsResource {
    @Inject
    private ReadingAgreements reading;

    @Inject
    private MaintainingAgreements maintaining;

    @GET
    @Operation(summary = "Agreements by title")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AgreementView.Listing.class)))
    public AgreementView.Listing list(
            @QueryParam("q") @Parameter(description = "What title or reference contain.") @Nullable String words,
            @QueryParam("type") @Parameter(schema = @Schema(implementation = AgreementType.class)) @Nullable
                    String type,
            @QueryParam("standing") @Parameter(schema = @Schema(implementation = AgreementStanding.class)) @Nullable
                    String standing,
            @QueryParam("flag")
                    @Parameter(
                            description = "With that to be put right today.",
                            schema = @Schema(implementation = AgreementFlag.class))
                    @Nullable
                    String flag,
            @QueryParam("party") @Parameter(description = "The id of an organisation.") @Nullable String party,
            @QueryParam("dueBy")
                    @Parameter(description = "End, review or last notice between today and this day.")
                    @Nullable
                    String dueBy,
            @BeanParam Paging paging) {
        AgreementFilter filter = Given.in("q", () -> AgreementFilter.all().containing(Given.text(words)))
                .ofType(Given.choice("type", type, AgreementType.class))
                .standing(Given.choice("standing", standing, AgreementStanding.class))
                .with(Given.id("party", party, OrganisationId::new))
                .dueBy(Given.day("dueBy", dueBy))
                .flagged(Given.choice("flag", flag, AgreementFlag.class));
        Page<AgreementRow> page = reading.register(filter, AgreementOrder.BY_TITLE, paging.keyset());
        return new AgreementView.Listing(
                page.rows().stream().map(AgreementView.Summary::of).toList(), paging.next(page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One agreement")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "304", description = "What If-None-Match names is what there is.")
    public Response agreement(@PathParam("id") UUID id, @Context Request asked) {
        AgreementDetails agreement = reading.agreement(new AgreementId(id));
        return Versioned.answer(asked, agreement.version(), AgreementView.of(agreement));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Amend a draft",
            description = "Replaces what the agreement says, until it is executed (AG-7).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response amend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true, description = "The ETag of what was read.") @Nullable
                    String ifMatch,
            NewAgreement draft) {
        maintaining.amend(new AgreementId(id), Versioned.seen(ifMatch), draft.draft());
        AgreementDetails now = reading.agreement(new AgreementId(id));
        return Versioned.changed(now.version(), AgreementView.of(now));
    }
}

package concordat.web.api;

import concordat.domain.partner.PartnershipSheet;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.risk.KeepingPrincipalRisks;
import concordat.domain.risk.PrincipalRiskDetails;
import concordat.domain.risk.PrincipalRiskFilter;
import concordat.domain.risk.PrincipalRiskId;
import concordat.domain.risk.PrincipalRiskOrder;
import concordat.domain.risk.RatedPrincipalRisk;
import concordat.domain.risk.ReadingPrincipalRisks;
import concordat.domain.risk.RiskBand;
import concordat.domain.risk.RiskCategory;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.PartnershipId;
import concordat.domain.usecase.CurrentActor;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.function.ObjLongConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The principal risks of partnerships: the Board Assurance Framework. */
@Path("/principal-risks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Principal risks")
public class PrincipalRisksResource {

    @Inject
    private ReadingPrincipalRisks reading;

    @Inject
    private KeepingPrincipalRisks keeping;

    @Inject
    private ReadingPartners partners;

    @Inject
    private CurrentActor actor;

    @GET
    @Operation(
            summary = "The principal risks of a partnership, the highest current score first",
            description = "Confidential ones for those only who see Part 2 of the lead committee.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PrincipalRiskView.Listing.class)))
    public PrincipalRiskView.Listing list(
            @QueryParam("partnership")
                    @Parameter(description = "The id of the partnership; without it, your first one.")
                    @Nullable
                    String partnership,
            @QueryParam("category") @Parameter(schema = @Schema(implementation = RiskCategory.class)) @Nullable
                    String category,
            @QueryParam("holder") @Parameter(description = "The id of a partner that holds it.") @Nullable
                    String holder,
            @QueryParam("band") @Parameter(schema = @Schema(implementation = RiskBand.class)) @Nullable String band,
            @QueryParam("committee") @Parameter(description = "The id of the lead committee.") @Nullable
                    String committee,
            @QueryParam("state") @Parameter(description = "closed for those that are closed.") @Nullable String state,
            @BeanParam Paging paging) {
        Page<RatedPrincipalRisk> page = reading.register(
                new PrincipalRiskFilter(
                        chosen(Given.id("partnership", partnership, PartnershipId::new)),
                        Given.choice("category", category, RiskCategory.class),
                        Given.id("holder", holder, OrganisationId::new),
                        Given.choice("band", band, RiskBand.class),
                        Given.id("committee", committee, CommitteeId::new),
                        null,
                        "closed".equalsIgnoreCase(state)),
                PrincipalRiskOrder.GRAVEST,
                paging.keyset());
        return new PrincipalRiskView.Listing(
                page.rows().stream().map(PrincipalRiskView.Summary::of).toList(), paging.next(page));
    }

    private PartnershipId chosen(@Nullable PartnershipId wanted) {
        return partners.partnerships().stream()
                .map(PartnershipSheet::id)
                .filter(each -> wanted == null || each.equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("partnership"));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One principal risk with its scores, assurances and actions")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PrincipalRiskView.class)))
    public Response risk(@PathParam("id") UUID id, @Context Request request) {
        PrincipalRiskDetails risk = reading.risk(new PrincipalRiskId(id));
        return Versioned.answer(request, risk.version(), PrincipalRiskView.of(risk));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put a principal risk on record, for a governance officer of a partner that holds it")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PrincipalRiskView.class)))
    public Response record(@BeanParam OnceKey key, NewPrincipalRisk risk, @Context UriInfo address) {
        PrincipalRiskId id = keeping.record(
                key.of(actor),
                Given.required("partnership", Given.id("partnership", risk.partnership(), PartnershipId::new)),
                risk.draft(),
                null,
                null);
        PrincipalRiskDetails made = reading.risk(id);
        return Response.fromResponse(Versioned.changed(made.version(), PrincipalRiskView.of(made)))
                .status(Response.Status.CREATED)
                .location(address.getAbsolutePathBuilder()
                        .path(id.value().toString())
                        .build())
                .build();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Review a principal risk: what is on record of it is replaced, today is its last review")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PrincipalRiskView.class)))
    public Response review(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true, description = "The ETag of what was read.") @Nullable
                    String ifMatch,
            NewPrincipalRisk risk) {
        return change(id, ifMatch, (which, seen) -> keeping.review(which, seen, risk.draft()));
    }

    @PUT
    @Path("/{id}/scores/{organisation}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Score a principal risk for a partner that holds it, for its own governance officer only")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PrincipalRiskView.class)))
    public Response score(
            @PathParam("id") UUID id,
            @PathParam("organisation") UUID organisation,
            @HeaderParam("If-Match") @Parameter(required = true, description = "The ETag of what was read.") @Nullable
                    String ifMatch,
            NewPrincipalRisk.Scores scores) {
        return change(
                id,
                ifMatch,
                (which, seen) -> keeping.score(which, seen, new OrganisationId(organisation), scores.scores()));
    }

    @POST
    @Path("/{id}/close")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Close a principal risk with a reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PrincipalRiskView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true, description = "The ETag of what was read.") @Nullable
                    String ifMatch,
            NewPrincipalRisk.Closing closing) {
        return change(
                id,
                ifMatch,
                (which, seen) -> Given.in("reason", () -> {
                    keeping.close(which, seen, Given.text(closing.reason()));
                    return which;
                }));
    }

    private Response change(UUID id, @Nullable String ifMatch, ObjLongConsumer<PrincipalRiskId> change) {
        PrincipalRiskId which = new PrincipalRiskId(id);
        change.accept(which, Versioned.seen(ifMatch));
        PrincipalRiskDetails changed = reading.risk(which);
        return Versioned.changed(changed.version(), PrincipalRiskView.of(changed));
    }
}

package concordat.web.api;

import concordat.domain.agreement.Aim;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.honorary.HonoraryArrangementId;
import concordat.domain.programme.MaintainingProgrammes;
import concordat.domain.programme.ProgrammeDetails;
import concordat.domain.programme.ProgrammeEntry;
import concordat.domain.programme.ProgrammeFilter;
import concordat.domain.programme.ProgrammeId;
import concordat.domain.programme.ProgrammeKind;
import concordat.domain.programme.ProgrammeRow;
import concordat.domain.programme.ProgrammeStatus;
import concordat.domain.programme.ReadingProgrammes;
import concordat.domain.programme.delivery.DeliveringProgrammes;
import concordat.domain.programme.delivery.ReadingDelivery;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PurposeId;
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
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Programmes with their milestones, people and outputs. */
@Path("/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class ProgrammesResource {
    private static final String FOR_WHOM = "For governance officers of an organisation that takes part.";

    @Inject
    private ReadingProgrammes reading;

    @Inject
    private ReadingDelivery parts;

    @Inject
    private ReadingAgreements agreements;

    @Inject
    private MaintainingProgrammes maintaining;

    @Inject
    private DeliveringProgrammes delivering;

    @Inject
    private CurrentActor actor;

    @GET
    @Operation(summary = "Programmes, by name")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ProgrammeView.Listing.class)))
    public ProgrammeView.Listing list(
            @QueryParam("q") @Parameter(description = "What the name contains.") @Nullable String words,
            @QueryParam("kind") @Parameter(schema = @Schema(implementation = ProgrammeKind.class)) @Nullable
                    String kind,
            @QueryParam("status") @Parameter(schema = @Schema(implementation = ProgrammeStatus.class)) @Nullable
                    String status,
            @QueryParam("organisation") @Parameter(description = "The id of an organisation that takes part.") @Nullable
                    String organisation,
            @BeanParam Paging paging) {
        ProgrammeFilter filter = Given.in("q", () -> ProgrammeFilter.all().containing(Given.text(words)))
                .ofKind(Given.choice("kind", kind, ProgrammeKind.class))
                .inStatus(Given.choice("status", status, ProgrammeStatus.class))
                .with(Given.id("organisation", organisation, OrganisationId::new));
        Page<ProgrammeRow> page = reading.programmes(filter, paging.keyset());
        return new ProgrammeView.Listing(
                page.rows().stream().map(ProgrammeView.Summary::of).toList(), paging.next(page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One programme with its parts and its history")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response programme(@PathParam("id") UUID id, @Context Request request) {
        ProgrammeDetails programme = reading.programme(new ProgrammeId(id));
        return Versioned.answer(request, programme.version(), view(programme));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put a programme on record", description = FOR_WHOM)
    @APIResponse(
            responseCode = "201",
            description = "It is on record, now or by an earlier request with the same key.",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response record(@BeanParam OnceKey key, NewProgramme given, @Context UriInfo address) {
        PartnershipId partnership = given.home();
        return created(
                maintaining.record(key.of(actor), partnership, given.entry()).value(), address);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Amend a programme", description = "Replaces what is on record of it. " + FOR_WHOM)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response amend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true, description = "The ETag of what was read.") @Nullable
                    String ifMatch,
            NewProgramme given) {
        ProgrammeId which = new ProgrammeId(id);
        long seen = Versioned.seen(ifMatch);
        ProgrammeEntry former = reading.programme(which).entry();
        AgreementId hidden = reading.row(which).agreement() == null ? former.agreement() : null;
        maintaining.amend(which, seen, given.inPlaceOf(former, seenOf(former), hidden));
        ProgrammeDetails changed = reading.programme(which);
        return Versioned.changed(changed.version(), view(changed));
    }

    @POST
    @Path("/{id}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change the status of a programme since a day, with the reason", description = FOR_WHOM)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response changeStatus(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true, description = "The ETag of what was read.") @Nullable
                    String ifMatch,
            NewProgrammePart.Status given) {
        ProgrammeId which = new ProgrammeId(id);
        maintaining.changeStatus(which, Versioned.seen(ifMatch), given.to(), given.on(), given.because());
        ProgrammeDetails changed = reading.programme(which);
        return Versioned.changed(changed.version(), view(changed));
    }

    @POST
    @Path("/{id}/milestones")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set a milestone of a programme", description = FOR_WHOM)
    @APIResponse(
            responseCode = "201",
            description = "It is on record, now or by an earlier request with the same key.",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response setMilestone(
            @PathParam("id") UUID id,
            @BeanParam OnceKey key,
            NewProgrammePart.Milestone given,
            @Context UriInfo address) {
        delivering.setMilestone(key.of(actor), new ProgrammeId(id), given.draft());
        return created(id, address);
    }

    @POST
    @Path("/{id}/people")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put somebody in a role of a programme on record", description = FOR_WHOM)
    @APIResponse(
            responseCode = "201",
            description = "It is on record, now or by an earlier request with the same key.",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response addPerson(
            @PathParam("id") UUID id, @BeanParam OnceKey key, NewProgrammePart.Person given, @Context UriInfo address) {
        delivering.addPerson(key.of(actor), new ProgrammeId(id), given.draft());
        return created(id, address);
    }

    @POST
    @Path("/{id}/outputs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record an output of a programme", description = FOR_WHOM)
    @APIResponse(
            responseCode = "201",
            description = "It is on record, now or by an earlier request with the same key.",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response addOutput(
            @PathParam("id") UUID id, @BeanParam OnceKey key, NewProgrammePart.Output given, @Context UriInfo address) {
        delivering.addOutput(key.of(actor), new ProgrammeId(id), given.draft());
        return created(id, address);
    }

    @POST
    @Path("/{id}/honorary-arrangements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Link an honorary arrangement to a programme", description = FOR_WHOM)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response link(@PathParam("id") UUID id, @BeanParam OnceKey key, NewProgrammePart.Arrangement given) {
        HonoraryArrangementId arrangement = given.id();
        return changed(id, key, (all, programme) -> all.link(programme, arrangement));
    }

    @POST
    @Path("/{id}/honorary-arrangements/{arrangement}/unlink")
    @Operation(summary = "Take the link of an honorary arrangement away", description = FOR_WHOM)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response unlink(
            @PathParam("id") UUID id, @PathParam("arrangement") UUID arrangement, @BeanParam OnceKey key) {
        return changed(id, key, (all, programme) -> all.unlink(programme, new HonoraryArrangementId(arrangement)));
    }

    @POST
    @Path("/{id}/people/{person}/amend")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Amend a role of somebody, or end it", description = FOR_WHOM)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response amendPerson(
            @PathParam("id") UUID id,
            @PathParam("person") UUID person,
            @BeanParam OnceKey key,
            NewProgrammePart.Person given) {
        return changed(
                id, key, (all, programme) -> all.amendPerson(programme, person, given.revision(), given.draft()));
    }

    @POST
    @Path("/{id}/milestones/{milestone}/amend")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give a milestone another title or day", description = FOR_WHOM)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response amendMilestone(
            @PathParam("id") UUID id,
            @PathParam("milestone") UUID milestone,
            @BeanParam OnceKey key,
            NewProgrammePart.Milestone given) {
        return changed(
                id, key, (all, programme) -> all.amendMilestone(programme, milestone, given.revision(), given.draft()));
    }

    @POST
    @Path("/{id}/outputs/{output}/amend")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Amend an output of a programme", description = FOR_WHOM)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response amendOutput(
            @PathParam("id") UUID id,
            @PathParam("output") UUID output,
            @BeanParam OnceKey key,
            NewProgrammePart.Output given) {
        return changed(
                id, key, (all, programme) -> all.amendOutput(programme, output, given.revision(), given.draft()));
    }

    @POST
    @Path("/{id}/milestones/{milestone}/reached")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say on which day a milestone was reached", description = FOR_WHOM)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response reachMilestone(
            @PathParam("id") UUID id,
            @PathParam("milestone") UUID milestone,
            @BeanParam OnceKey key,
            NewProgrammePart.Reached given) {
        return changed(
                id, key, (all, programme) -> all.reachMilestone(programme, milestone, given.revision(), given.day()));
    }

    @POST
    @Path("/{id}/milestones/{milestone}/strike")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Strike a milestone, with the reason", description = FOR_WHOM)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response strikeMilestone(
            @PathParam("id") UUID id,
            @PathParam("milestone") UUID milestone,
            @BeanParam OnceKey key,
            NewProgrammePart.Struck given) {
        return changed(
                id,
                key,
                (all, programme) -> all.strikeMilestone(programme, milestone, given.revision(), given.because()));
    }

    @POST
    @Path("/{id}/outputs/{output}/strike")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Strike an output, with the reason", description = FOR_WHOM)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response strikeOutput(
            @PathParam("id") UUID id,
            @PathParam("output") UUID output,
            @BeanParam OnceKey key,
            NewProgrammePart.Struck given) {
        return changed(
                id, key, (all, programme) -> all.strikeOutput(programme, output, given.revision(), given.because()));
    }

    private Response changed(UUID id, OnceKey key, BiConsumer<DeliveringProgrammes, ProgrammeId> change) {
        ProgrammeId which = new ProgrammeId(id);
        delivering.once(key.of(actor), id, all -> change.accept(all, which));
        ProgrammeDetails programme = reading.programme(which);
        return Versioned.changed(programme.version(), view(programme));
    }

    private ProgrammeView view(ProgrammeDetails programme) {
        return ProgrammeView.of(
                programme,
                reading.row(programme.id()),
                seenOf(programme.entry()),
                reading.statusChanges(programme.id()),
                parts.of(programme.id()));
    }

    /** The aims of a programme that its reader may see. */
    private Set<PurposeId> seenOf(ProgrammeEntry entry) {
        return agreements.aims().stream()
                .map(Aim::id)
                .filter(entry.aims()::contains)
                .collect(Collectors.toSet());
    }

    private Response created(UUID id, UriInfo address) {
        ProgrammeDetails programme = reading.programme(new ProgrammeId(id));
        return Response.fromResponse(Versioned.changed(programme.version(), view(programme)))
                .status(Response.Status.CREATED)
                .location(address.resolve(URI.create("programmes/" + id)))
                .build();
    }
}

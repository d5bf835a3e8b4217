package concordat.web.api;

import concordat.domain.measure.DefiningMeasures;
import concordat.domain.measure.MeasureDetails;
import concordat.domain.measure.MeasureDomain;
import concordat.domain.measure.MeasureFilter;
import concordat.domain.measure.MeasureId;
import concordat.domain.measure.MeasureOrder;
import concordat.domain.measure.MeasureRow;
import concordat.domain.measure.MeasuredValueId;
import concordat.domain.measure.ReadingMeasures;
import concordat.domain.measure.RecordingValues;
import concordat.domain.measure.Variation;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.Text;
import concordat.domain.usecase.CurrentActor;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The measures of the partnership and their values. */
@Path("/measures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
public class MeasuresResource {

    @Inject
    private ReadingMeasures reading;

    @Inject
    private DefiningMeasures defining;

    @Inject
    private RecordingValues recording;

    @Inject
    private CurrentActor actor;

    @GET
    @Operation(summary = "Measures with their latest values, by name")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeasureView.Listing.class)))
    public MeasureView.Listing list(
            @QueryParam("q") @Parameter(description = "What name and definition contain.") @Nullable String words,
            @QueryParam("domain") @Parameter(schema = @Schema(implementation = MeasureDomain.class)) @Nullable
                    String domain,
            @QueryParam("organisation")
                    @Parameter(description = "The id of the organisation that is measured, or of the owner's.")
                    @Nullable
                    String organisation,
            @QueryParam("variation") @Parameter(schema = @Schema(implementation = Variation.class)) @Nullable
                    String variation,
            @QueryParam("retired")
                    @DefaultValue("false")
                    @Parameter(description = "Those that are retired, instead of those in use.")
                    boolean retired,
            @QueryParam("asAt") @Parameter(description = "Values as at this day, or before.") @Nullable String asAt,
            @BeanParam Paging paging) {
        MeasureFilter filter = new MeasureFilter(
                Given.in("q", () -> Text.optional("words", Given.text(words), Text.LINE)),
                Given.choice("domain", domain, MeasureDomain.class),
                Given.id("organisation", organisation, OrganisationId::new),
                false,
                null,
                Given.choice("variation", variation, Variation.class),
                retired);
        Page<MeasureRow> page =
                reading.register(filter, MeasureOrder.standard(), paging.keyset(), Given.day("asAt", asAt));
        return new MeasureView.Listing(
                page.rows().stream().map(MeasureView.Summary::of).toList(), paging.next(page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One measure with its values, and those that were corrected")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeasureView.class)))
    public MeasureView measure(@PathParam("id") UUID id) {
        return MeasureView.of(reading.measure(new MeasureId(id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Define a measure",
            description = "For governance officers of the organisation that is measured, or of the owner's; of any"
                    + " partner for the partnership as a whole.")
    @APIResponse(
            responseCode = "201",
            description = "It is defined, now or by an earlier request with the same key.",
            content = @Content(schema = @Schema(implementation = MeasureView.class)))
    public Response define(@BeanParam OnceKey key, NewMeasure given, @Context UriInfo address) {
        MeasureId id = defining.define(key.of(actor), given.within(), given.draft());
        return created(
                id, address.getAbsolutePathBuilder().path(id.value().toString()).build());
    }

    @POST
    @Path("/{id}/values")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record a value for a period",
            description = "A share is given as two counts, never as a percentage (US-6). A second value for the same"
                    + " period is refused: correct the first.")
    @APIResponse(
            responseCode = "201",
            description = "It is recorded, now or by an earlier request with the same key.",
            content = @Content(schema = @Schema(implementation = MeasureView.class)))
    public Response record(
            @PathParam("id") UUID id, @BeanParam OnceKey key, NewMeasureValue given, @Context UriInfo address) {
        MeasureId measure = new MeasureId(id);
        recording.record(key.of(actor), measure, given.draft());
        return created(measure, address.resolve(URI.create("measures/" + id)));
    }

    @POST
    @Path("/{id}/values/{value}/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Correct a value",
            description = "Another value replaces it for the same period, with the reason; both stay readable.")
    @APIResponse(
            responseCode = "201",
            description = "It is corrected, now or by an earlier request with the same key.",
            content = @Content(schema = @Schema(implementation = MeasureView.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @PathParam("value") UUID value,
            @BeanParam OnceKey key,
            NewMeasureValue given,
            @Context UriInfo address) {
        MeasureId measure = new MeasureId(id);
        recording.correct(key.of(actor), measure, new MeasuredValueId(value), given.correction(), given.reason());
        return created(measure, address.resolve(URI.create("measures/" + id)));
    }

    private Response created(MeasureId id, URI address) {
        MeasureDetails made = reading.measure(id);
        return Response.fromResponse(Versioned.changed(made.version(), MeasureView.of(made)))
                .status(Response.Status.CREATED)
                .location(address)
                .build();
    }
}

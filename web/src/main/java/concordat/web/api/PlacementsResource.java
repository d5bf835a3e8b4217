package concordat.web.api;

import concordat.domain.placement.KeepingPlacements;
import concordat.domain.placement.PlacementDetails;
import concordat.domain.placement.PlacementFilter;
import concordat.domain.placement.PlacementId;
import concordat.domain.placement.PlacementRow;
import concordat.domain.placement.ProfessionId;
import concordat.domain.placement.ReadingPlacements;
import concordat.domain.placement.TariffId;
import concordat.domain.programme.ServiceId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.Text;
import concordat.domain.usecase.CurrentActor;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

/** Placements of students, with the tariff that is paid for them. */
@Path("/placements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
public class PlacementsResource {

    @Inject
    private ReadingPlacements reading;

    @Inject
    private KeepingPlacements keeping;

    @Inject
    private CurrentActor actor;

    @GET
    @Operation(summary = "Placements by service, the latest academic year first, with what they come to")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PlacementView.Listing.class)))
    public PlacementView.Listing list(
            @QueryParam("q") @Parameter(description = "What the name of the service contains.") @Nullable String words,
            @QueryParam("service") @Parameter(description = "The id of a service.") @Nullable String service,
            @QueryParam("profession") @Parameter(description = "The id of a profession.") @Nullable String profession,
            @QueryParam("year") @Parameter(description = "In which the academic year begins.") @Nullable String year,
            @QueryParam("organisation")
                    @Parameter(description = "The id of the organisation that runs the service.")
                    @Nullable
                    String organisation,
            @BeanParam Paging paging) {
        PlacementFilter filter = new PlacementFilter(
                Given.in("q", () -> Text.optional("words", Given.text(words), Text.LINE)),
                Given.id("service", service, ServiceId::new),
                Given.id("profession", profession, ProfessionId::new),
                Given.text(year).isBlank() ? null : year(Given.text(year).strip()),
                Given.id("organisation", organisation, OrganisationId::new));
        Page<PlacementRow> page = reading.register(filter, paging.keyset());
        return new PlacementView.Listing(
                page.rows().stream().map(PlacementView.Summary::of).toList(),
                PlacementView.TotalsView.of(reading.totals(filter)),
                paging.next(page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Placements of one service, profession and academic year, with what was corrected")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public PlacementView placement(@PathParam("id") UUID id) {
        return PlacementView.of(reading.placement(new PlacementId(id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record the placements of a service, a profession and an academic year",
            description = "For governance officers of the organisation that runs the service. A second record of the"
                    + " same is refused: correct the first.")
    @APIResponse(
            responseCode = "201",
            description = "They are on record, now or by an earlier request with the same key.",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response record(@BeanParam OnceKey key, NewPlacement given, @Context UriInfo address) {
        return created(keeping.record(key.of(actor), given.draft()), address);
    }

    @POST
    @Path("/{id}/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Correct placements",
            description = "Other counts replace them, with the reason; both stay readable.")
    @APIResponse(
            responseCode = "201",
            description = "They are corrected, now or by an earlier request with the same key.",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response correct(
            @PathParam("id") UUID id, @BeanParam OnceKey key, NewPlacement given, @Context UriInfo address) {
        return created(keeping.correct(key.of(actor), new PlacementId(id), given.counts(), given.reason()), address);
    }

    @GET
    @Path("/professions")
    @Operation(summary = "The professions that students learn")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PlacementView.Professions.class)))
    public PlacementView.Professions professions() {
        return new PlacementView.Professions(reading.professions().stream()
                .map(PlacementView.ProfessionView::of)
                .toList());
    }

    @GET
    @Path("/tariffs")
    @Operation(summary = "Placement tariffs, the latest year first, with those that were corrected (AG-11)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PlacementView.Tariffs.class)))
    public PlacementView.Tariffs tariffs() {
        return new PlacementView.Tariffs(
                reading.tariffs().stream().map(PlacementView.TariffView::of).toList());
    }

    @POST
    @Path("/tariffs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record the placement tariff of a year",
            description = "For governance officers of the organisation to which it is paid. A second one of the same"
                    + " organisation, year and group is refused: correct the first.")
    @APIResponse(
            responseCode = "201",
            description = "It is on record, now or by an earlier request with the same key.",
            content = @Content(schema = @Schema(implementation = PlacementView.TariffView.class)))
    public Response recordTariff(@BeanParam OnceKey key, NewTariff given) {
        return created(keeping.recordTariff(key.of(actor), given.draft()));
    }

    @POST
    @Path("/tariffs/{id}/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Correct a placement tariff",
            description = "Another takes its place, with the reason; both stay readable. Organisation, year and group"
                    + " stay as they are.")
    @APIResponse(
            responseCode = "201",
            description = "It is corrected, now or by an earlier request with the same key.",
            content = @Content(schema = @Schema(implementation = PlacementView.TariffView.class)))
    public Response correctTariff(@PathParam("id") UUID id, @BeanParam OnceKey key, NewTariff given) {
        return created(keeping.correctTariff(key.of(actor), new TariffId(id), given.draft(), given.reason()));
    }

    private Response created(TariffId id) {
        return Response.status(Response.Status.CREATED)
                .entity(reading.tariffs().stream()
                        .filter(each -> each.tariff().id().equals(id))
                        .map(PlacementView.TariffView::of)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("tariff")))
                .build();
    }

    private static int year(String text) {
        return Given.in("year", () -> {
            if (!text.matches("\\d{4}")) {
                throw new IllegalArgumentException("Give the year in which it begins, such as 2026.");
            }
            return Integer.valueOf(text);
        });
    }

    private Response created(PlacementId id, UriInfo address) {
        PlacementDetails made = reading.placement(id);
        return Response.status(Response.Status.CREATED)
                .entity(PlacementView.of(made))
                .location(address.resolve(URI.create("placements/" + id.value())))
                .build();
    }
}

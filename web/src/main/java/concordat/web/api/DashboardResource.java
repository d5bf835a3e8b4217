package concordat.web.api;

import concordat.domain.dashboard.Dashboard;
import concordat.domain.dashboard.DashboardFigure;
import concordat.domain.dashboard.ReadingDashboard;
import concordat.domain.shared.OrganisationId;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The partnership on one page, in numbers that each lead to their rows. */
@Path("/dashboard")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dashboard")
public class DashboardResource {
    private static final String PARTNER = "The id of the partner to which it is narrowed; without it, all.";
    private static final String AS_AT =
            "What was on record at the end of this day, Europe/London; without it, or for a day to come, today.";

    @Inject
    private ReadingDashboard reading;

    @GET
    @Operation(summary = "Status, aims and how many records ask for attention, as far as you may see them")
    public DashboardView dashboard(
            @QueryParam("partner") @Parameter(description = PARTNER) @Nullable String partner,
            @QueryParam("asAt") @Parameter(description = AS_AT) @Nullable String asAt) {
        return DashboardView.of(read(partner, asAt));
    }

    @GET
    @Path("/{figure}")
    @Operation(summary = "The rows that a number of the dashboard counts")
    public DashboardView.Rows rows(
            @PathParam("figure") DashboardFigure figure,
            @QueryParam("partner") @Parameter(description = PARTNER) @Nullable String partner,
            @QueryParam("asAt") @Parameter(description = AS_AT) @Nullable String asAt) {
        return DashboardView.Rows.of(figure, read(partner, asAt));
    }

    private Dashboard read(@Nullable String partner, @Nullable String asAt) {
        return reading.dashboard(Given.id("partner", partner, OrganisationId::new), Given.day("asAt", asAt));
    }
}

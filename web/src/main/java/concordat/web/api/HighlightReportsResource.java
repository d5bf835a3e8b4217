package concordat.web.api;

import concordat.domain.highlight.HighlightFilter;
import concordat.domain.highlight.HighlightReportId;
import concordat.domain.highlight.HighlightRow;
import concordat.domain.highlight.HighlightState;
import concordat.domain.highlight.ReadingHighlightReports;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Highlight reports to the bodies above a committee. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Highlight reports")
public class HighlightReportsResource {
    @Inject
    private ReadingHighlightReports reading;

    @GET
    @Path("/highlight-reports")
    @Operation(summary = "Highlight reports that you may see, those of the latest meeting first")
    public HighlightReportView.Listing highlightReports(
            @QueryParam("committee") @Parameter(description = "The id of a committee.") @Nullable String committee,
            @QueryParam("meeting") @Parameter(description = "The id of a meeting.") @Nullable String meeting,
            @QueryParam("state") @Parameter(schema = @Schema(implementation = HighlightState.class)) @Nullable
                    String state,
            @BeanParam Paging paging) {
        Page<HighlightRow> page = reading.page(
                new HighlightFilter(
                        Given.id("committee", committee, CommitteeId::new),
                        Given.id("meeting", meeting, MeetingId::new),
                        Given.choice("state", state, HighlightState.class)),
                paging.keyset());
        return new HighlightReportView.Listing(
                page.rows().stream().map(HighlightReportView.Summary::of).toList(), paging.next(page));
    }

    @GET
    @Path("/highlight-reports/{id}")
    @Operation(
            summary = "A highlight report, as far as you may see it",
            description = "Drafts are for officer and chair. Of an item withheld from you it says nothing.")
    public HighlightReportView highlightReport(@PathParam("id") UUID id) {
        return HighlightReportView.of(reading.get(new HighlightReportId(id)));
    }
}

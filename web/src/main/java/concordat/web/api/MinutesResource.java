package concordat.web.api;

import concordat.domain.minutes.MinutesFilter;
import concordat.domain.minutes.MinutesId;
import concordat.domain.minutes.MinutesRow;
import concordat.domain.minutes.MinutesState;
import concordat.domain.minutes.ReadingMinutes;
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

/** Minutes of meetings. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Minutes")
public class MinutesResource {
    @Inject
    private ReadingMinutes reading;

    @GET
    @Path("/minutes")
    @Operation(summary = "Minutes that you may see, those of the latest meeting first")
    public MinutesView.Listing minutes(
            @QueryParam("committee") @Parameter(description = "The id of a committee.") @Nullable String committee,
            @QueryParam("meeting") @Parameter(description = "The id of a meeting.") @Nullable String meeting,
            @QueryParam("state") @Parameter(schema = @Schema(implementation = MinutesState.class)) @Nullable
                    String state,
            @BeanParam Paging paging) {
        Page<MinutesRow> page = reading.page(
                new MinutesFilter(
                        Given.id("committee", committee, CommitteeId::new),
                        Given.id("meeting", meeting, MeetingId::new),
                        Given.choice("state", state, MinutesState.class)),
                paging.keyset());
        return new MinutesView.Listing(
                page.rows().stream().map(MinutesView.Summary::of).toList(), paging.next(page));
    }

    @GET
    @Path("/minutes/{id}")
    @Operation(
            summary = "The minutes of one part of a meeting, as far as you may see them",
            description = "Drafts are for officer and chair. Of a minute withheld from you they say the number only.")
    public MinutesView minutes(@PathParam("id") UUID id) {
        return MinutesView.of(reading.get(new MinutesId(id)));
    }
}

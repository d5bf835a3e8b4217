package concordat.web.api;

import concordat.domain.decision.ForecastingQuorum;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.meeting.MeetingFilter;
import concordat.domain.meeting.MeetingRow;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.AgendaItemId;
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

/** Meetings, their agendas and attendance. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class MeetingsResource {
    @Inject
    private ReadingMeetings reading;

    @Inject
    private ReadingDecisions decisions;

    @Inject
    private ForecastingQuorum forecasting;

    @GET
    @Path("/meetings")
    @Operation(summary = "Meetings, the latest first")
    public MeetingView.Listing list(
            @QueryParam("committee") @Parameter(description = "The id of a committee.") @Nullable String committee,
            @QueryParam("from") @Parameter(description = "The first day.") @Nullable String from,
            @QueryParam("until") @Parameter(description = "The last day.") @Nullable String until,
            @QueryParam("state") @Parameter(schema = @Schema(implementation = MeetingState.class)) @Nullable
                    String state,
            @BeanParam Paging paging) {
        Page<MeetingRow> page = reading.page(
                new MeetingFilter(
                        Given.id("committee", committee, CommitteeId::new),
                        Given.day("from", from),
                        Given.dayAfter("until", until),
                        Given.choice("state", state, MeetingState.class),
                        true),
                paging.keyset());
        return new MeetingView.Listing(
                page.rows().stream().map(MeetingView.Summary::of).toList(), paging.next(page));
    }

    @GET
    @Path("/meetings/{id}")
    @Operation(summary = "One meeting with agenda and attendance, as far as you may see them")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    @APIResponse(responseCode = "304", description = "What If-None-Match names is what there is.")
    public Response meeting(@PathParam("id") UUID id, @Context Request asked) {
        MeetingSheet meeting = reading.get(new MeetingId(id));
        return Versioned.answer(asked, meeting.version(), MeetingView.of(meeting));
    }

    @GET
    @Path("/meetings/{id}/quorum-forecast")
    @Operation(
            summary = "Whether there will be a quorum for each item of a meeting that has not been held",
            description =
                    "For officer and chair of its committee. Of an item withheld from you it says the number only.")
    public QuorumForecastView forecast(@PathParam("id") UUID id) {
        return QuorumForecastView.of(forecasting.of(new MeetingId(id)));
    }

    @GET
    @Path("/agenda-items/{id}")
    @Operation(summary = "One item of an agenda, and who can decide on it at this moment")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgendaItemView.class)))
    @APIResponse(responseCode = "304", description = "What If-None-Match names is what there is.")
    public Response item(@PathParam("id") UUID id, @Context Request asked) {
        MeetingSheet.ItemSheet item = reading.item(new AgendaItemId(id));
        return Versioned.answer(asked, item.version(), AgendaItemView.of(item, decisions.quorumNow(item.id())));
    }
}

package concordat.web.api;

import concordat.domain.board.BoardReportScheduleId;
import concordat.domain.board.BoardReportScheduleLine;
import concordat.domain.board.ReadingBoardReportSchedules;
import concordat.domain.board.ReportForm;
import concordat.domain.board.ReportTiming;
import concordat.domain.board.ScheduledBoardReport;
import concordat.domain.board.SchedulingBoardReports;
import concordat.domain.shared.CommitteeId;
import concordat.web.error.Unreadable;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Schedules by which board reports are made for whoever set them up. */
@Path("/board-report-schedules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Board reports")
public class BoardReportSchedulesResource {
    @Inject
    private ReadingBoardReportSchedules reading;

    @Inject
    private SchedulingBoardReports scheduling;

    /** What a schedule is to have made, and when: one of {@code monthlyOn} and {@code daysBefore}. */
    public static class Wanted {
        @QueryParam("committee")
        @Parameter(description = "The id of a committee; all that you may see without.")
        private @Nullable String committee;

        @QueryParam("form")
        @Parameter(schema = @Schema(implementation = ReportForm.class))
        private @Nullable String form;

        @QueryParam("monthlyOn")
        @Parameter(description = "A day of the month from 1 to 31; a shorter month has it on its last day.")
        private @Nullable String monthlyOn;

        @QueryParam("daysBefore")
        @Parameter(description = "How many days before each meeting of the committee, from 1 to 28.")
        private @Nullable String daysBefore;

        ScheduledBoardReport report() {
            ReportForm chosen = Given.choice("form", form, ReportForm.class);
            return new ScheduledBoardReport(
                    Given.id("committee", committee, CommitteeId::new),
                    chosen == null ? ReportForm.WORKING : chosen,
                    timing());
        }

        private ReportTiming timing() {
            if ((monthlyOn == null) == (daysBefore == null)) {
                throw Unreadable.in("monthlyOn", "Give either monthlyOn or daysBefore.");
            }
            return daysBefore == null
                    ? ReportTiming.monthlyOn(number("monthlyOn", monthlyOn))
                    : ReportTiming.beforeMeetings(number("daysBefore", daysBefore));
        }

        private static int number(String field, @Nullable String text) {
            if (text == null || !text.strip().matches("\\d{1,2}")) {
                throw Unreadable.in(field, "Give a whole number, such as 7.");
            }
            return Integer.parseInt(text.strip());
        }
    }

    @GET
    @Operation(summary = "Schedules of board reports, as far as you may see that they are there")
    public BoardReportScheduleView.Listing schedules() {
        return new BoardReportScheduleView.Listing(
                reading.all().stream().map(BoardReportScheduleView::of).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One of your schedules")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = BoardReportScheduleView.class)))
    public Response schedule(@PathParam("id") UUID id, @Context Request asked) {
        BoardReportScheduleLine line = reading.own(new BoardReportScheduleId(id));
        return Versioned.answer(asked, line.version(), BoardReportScheduleView.of(line));
    }

    @POST
    @Operation(
            summary = "Have a board report made for you by a schedule",
            description = "Monthly, or so many days before each meeting of a committee; the first is due after today.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = BoardReportScheduleView.class)))
    public Response setUp(@BeanParam Wanted wanted, @Context UriInfo address) {
        BoardReportScheduleId id = scheduling.setUp(UUID.randomUUID().toString(), wanted.report());
        return Response.fromResponse(changed(id))
                .status(Response.Status.CREATED)
                .location(address.getAbsolutePathBuilder()
                        .path(id.value().toString())
                        .build())
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Have your schedule make something else, or on other days, after today")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = BoardReportScheduleView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true, description = "The ETag of what was read.") @Nullable
                    String ifMatch,
            @BeanParam Wanted wanted) {
        scheduling.change(new BoardReportScheduleId(id), Versioned.seen(ifMatch), wanted.report());
        return changed(new BoardReportScheduleId(id));
    }

    @POST
    @Path("/{id}/stop")
    @Operation(summary = "Stop your schedule; what it had made stays")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = BoardReportScheduleView.class)))
    public Response stop(@PathParam("id") UUID id) {
        BoardReportScheduleId schedule = new BoardReportScheduleId(id);
        scheduling.stop(schedule, reading.own(schedule).version());
        return changed(schedule);
    }

    private Response changed(BoardReportScheduleId id) {
        BoardReportScheduleLine line = reading.own(id);
        return Versioned.changed(line.version(), BoardReportScheduleView.of(line));
    }
}

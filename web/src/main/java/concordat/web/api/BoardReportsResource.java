package concordat.web.api;

import concordat.domain.board.AskingForBoardReports;
import concordat.domain.board.BoardReport;
import concordat.domain.board.BoardReportFile;
import concordat.domain.board.BoardReportRun;
import concordat.domain.board.OpeningBoardReports;
import concordat.domain.board.ReadingBoardReports;
import concordat.domain.board.ReportForm;
import concordat.domain.shared.CommitteeId;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Board reports that are made behind the pages, and kept for whoever asked. */
@Path("/board-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Board reports")
public class BoardReportsResource {
    @Inject
    private ReadingBoardReports reading;

    @Inject
    private AskingForBoardReports asking;

    @Inject
    private OpeningBoardReports opening;

    @GET
    @Operation(summary = "The latest 50 board reports that were asked for, as far as you may see that they were")
    public BoardReportView.Listing boardReports() {
        return new BoardReportView.Listing(
                reading.latest().stream().map(BoardReportView::of).toList());
    }

    @POST
    @Operation(
            summary = "Have a board report made, with your rights",
            description =
                    "Asking twice for the same is asking once. Look at the address that is answered for how far it is.")
    @APIResponse(responseCode = "202", description = "It will be made, is being made, or lies ready.")
    public Response make(
            @QueryParam("committee")
                    @Parameter(description = "The id of a committee; all that you may see without.")
                    @Nullable
                    String committee,
            @QueryParam("asAt") @Parameter(description = "A day whose end both clocks show; now without.") @Nullable
                    String asAt,
            @QueryParam("form") @Parameter(schema = @Schema(implementation = ReportForm.class)) @Nullable String form,
            @QueryParam("since")
                    @Parameter(
                            description =
                                    "An earlier day since which changes are told, or nothing; without, the last report of the same kind.")
                    @Nullable
                    String since,
            @Context UriInfo address) {
        LocalDate day = Given.day("asAt", asAt);
        ReportForm chosen = Given.choice("form", form, ReportForm.class);
        return accepted(
                asking.ask(
                        Given.id("committee", committee, CommitteeId::new),
                        day,
                        BoardReport.knownByTheEndOf(day),
                        chosen == null ? ReportForm.WORKING : chosen,
                        BoardReportResource.changesSince(since)),
                address);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A board report that was asked for, and how far it is")
    public BoardReportView boardReport(@PathParam("id") UUID id) {
        return BoardReportView.of(reading.get(id));
    }

    @GET
    @Path("/{id}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Your board report as an Excel workbook",
            description =
                    "There for thirty days, and for as long as you may see all that is in it. Each download is put on record.")
    public Response file(@PathParam("id") UUID id) {
        BoardReportRun run = opening.open(id, BoardReportFile.WORKBOOK);
        // The content is read piece by piece, in a transaction of its own that lasts as long as it is written.
        StreamingOutput content = out -> opening.copy(run, BoardReportFile.WORKBOOK, out);
        return Attachment.of(content, BoardReportResource.EXCEL, run.fileName())
                .header(
                        HttpHeaders.CONTENT_LENGTH,
                        run.made().map(BoardReportRun.Made::bytes).orElseThrow())
                .build();
    }

    @GET
    @Path("/{id}/summary.pdf")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "What your board report comes to, on one page",
            description =
                    "A tagged PDF with the figures of the workbook's summary, there as long as the workbook is. Not there if it could not be made; summary says so.")
    public Response summary(@PathParam("id") UUID id) {
        BoardReportRun run = opening.open(id, BoardReportFile.SUMMARY);
        StreamingOutput content = out -> opening.copy(run, BoardReportFile.SUMMARY, out);
        return Attachment.of(content, "application/pdf", run.fileName(BoardReportFile.SUMMARY))
                .build();
    }

    @POST
    @Path("/{id}/again")
    @Operation(summary = "Have the same made again, as at the same on both clocks and with your rights")
    @APIResponse(responseCode = "202", description = "It will be made, is being made, or lies ready.")
    public Response again(@PathParam("id") UUID id, @Context UriInfo address) {
        return accepted(asking.again(id), address);
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(summary = "Cancel your report if it is under way; one that is made stays")
    @APIResponse(responseCode = "204", description = "It is cancelled, or had ended.")
    public void cancel(@PathParam("id") UUID id) {
        asking.cancel(id);
    }

    private static Response accepted(UUID making, UriInfo address) {
        return Response.accepted()
                .location(address.getBaseUriBuilder()
                        .path(BoardReportsResource.class)
                        .path(making.toString())
                        .build())
                .build();
    }
}

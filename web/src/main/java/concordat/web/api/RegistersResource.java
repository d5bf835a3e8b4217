package concordat.web.api;

import concordat.domain.board.BoardReport;
import concordat.domain.board.DownloadingRegisters;
import concordat.domain.board.PreparedRegister;
import concordat.domain.board.Register;
import concordat.domain.board.ReportForm;
import concordat.domain.shared.CommitteeId;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Registers of the board report one by one, as comma-separated values, with what whoever asks may see. */
@Path("/registers")
@Tag(name = "Board reports")
public class RegistersResource {
    private static final String CSV = "text/csv; charset=UTF-8";

    @Inject
    private DownloadingRegisters downloading;

    @GET
    @Path("/{register}.csv")
    @Produces("text/csv")
    @Operation(
            summary = "A register of the board report as comma-separated values",
            description =
                    """
                    The table of the workbook from its header row on, in UTF-8 with a byte order mark (RFC 4180). Days are in ISO 8601, \
                    moments with their offset in Europe/London, money is plain, a percentage is a share of one: 0.125. A value that is \
                    missing is told in words, as in the workbook; text that a spreadsheet would take for a formula begins with an \
                    apostrophe. The name of the file has the day, the entry of the journal up to which facts count as known, and the id \
                    of the report. Each download is put on record. A file that ends with a line of one value is not complete.""")
    public Response register(
            @PathParam("register")
                    @Parameter(
                            description =
                                    "Such as decisions, actions or terms. Attendance and forward-plan ask for a committee, whose meetings are their columns.",
                            example = "decisions")
                    String register,
            @QueryParam("committee")
                    @Parameter(description = "The id of a committee; all that you may see without.")
                    @Nullable
                    String committee,
            @QueryParam("asAt") @Parameter(description = "A day whose end both clocks show; now without.") @Nullable
                    String asAt,
            @QueryParam("form") @Parameter(schema = @Schema(implementation = ReportForm.class)) @Nullable String form) {
        LocalDate day = Given.day("asAt", asAt);
        ReportForm chosen = Given.choice("form", form, ReportForm.class);
        PreparedRegister prepared = downloading.prepare(
                Given.required("register", Given.choice("register", register, Register.class)),
                Given.id("committee", committee, CommitteeId::new),
                day,
                BoardReport.knownByTheEndOf(day),
                chosen == null ? ReportForm.WORKING : chosen);
        StreamingOutput file = out -> downloading.write(prepared, out);
        return Attachment.of(file, CSV, prepared.fileName()).build();
    }
}

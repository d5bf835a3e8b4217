package concordat.web.api;

import concordat.domain.board.BoardReport;
import concordat.domain.board.ChangesSince;
import concordat.domain.board.DownloadingBoardReport;
import concordat.domain.board.PreparedBoardReport;
import concordat.domain.board.ReportForm;
import concordat.domain.board.WrittenBoardReport;
import concordat.domain.shared.CommitteeId;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The board report as an Excel workbook, with what whoever asks may see (XL-1 to XL-12). */
@Path("/board-report.xlsx")
public class BoardReportResource {
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String NOTHING = "nothing";

    @Inject
    private DownloadingBoardReport downloading;

    /**
     * @param committee the id of one committee; blank for all that the reader may see
     * @param asAt a day such as 2026-03-31, whose end both clocks show; blank for now
     * @param form {@code working} or {@code publication}
     * @param since an earlier day since which changes are told, or {@code nothing}; blank for the last report of the same kind
     */
    @GET
    @Produces(EXCEL)
    public Response download(
            @QueryParam("committee") @DefaultValue("") String committee,
            @QueryParam("asAt") @DefaultValue("") String asAt,
            @QueryParam("form") @DefaultValue("working") String form,
            @QueryParam("since") @DefaultValue("") String since) {
        LocalDate day = Given.day("asAt", asAt);
        ReportForm chosen = Given.choice("form", form, ReportForm.class);
        PreparedBoardReport prepared = downloading.prepare(
                Given.id("committee", committee, CommitteeId::new),
                day,
                BoardReport.knownByTheEndOf(day),
                chosen == null ? ReportForm.WORKING : chosen,
                changesSince(since));
        StreamingOutput workbook = out -> write(prepared, out);
        return Response.ok(workbook)
                .header("Content-Disposition", "attachment; filename=\"" + prepared.fileName() + "\"")
                .build();
    }

    /** With what a report is to be compared: an earlier day, nothing, or else the last of its kind. */
    static ChangesSince changesSince(@Nullable String since) {
        if (since != null && since.strip().equalsIgnoreCase(NOTHING)) {
            return ChangesSince.NOTHING;
        }
        LocalDate day = Given.day("since", since);
        return day == null ? ChangesSince.THE_LAST_REPORT : ChangesSince.theEndOf(day);
    }

    private void write(PreparedBoardReport prepared, OutputStream out) throws IOException {
        java.nio.file.Path prints = Files.createTempFile("concordat-report-", ".prints");
        try {
            WrittenBoardReport written;
            try (OutputStream kept = new BufferedOutputStream(Files.newOutputStream(prints))) {
                written = downloading.write(prepared, out, kept);
            }
            downloading.keep(prepared, written, prints);
        } finally {
            Files.delete(prints);
        }
    }
}

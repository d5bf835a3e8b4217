package concordat.web.api;

import concordat.domain.effectiveness.AuditYear;
import concordat.domain.effectiveness.DownloadingEffectiveness;
import concordat.domain.effectiveness.PreparedAudit;
import concordat.domain.effectiveness.ReadingEffectiveness;
import concordat.domain.meeting.WorkYear;
import concordat.domain.shared.CommitteeId;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How a committee worked in a year. */
@Path("/")
@Tag(name = "Committees")
public class EffectivenessResource {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String YEAR =
            "NHS or UNIVERSITY and the calendar year in which it begins, such as NHS-2026; else the current NHS year.";

    @Inject
    private ReadingEffectiveness reading;

    @Inject
    private DownloadingEffectiveness downloading;

    /** For whom it is. */
    private enum Form {
        WORKING,
        PUBLICATION
    }

    @GET
    @Path("/committees/{id}/effectiveness")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "How a committee worked in a year, as far as you may see it",
            description =
                    "What became of its decisions, who attended how many of the meetings possible for them, and whether meetings were"
                            + " quorate and minutes in time.")
    public EffectivenessView effectiveness(
            @PathParam("id") UUID id, @QueryParam("year") @Parameter(description = YEAR) @Nullable String year) {
        return EffectivenessView.of(reading.of(new CommitteeId(id), year(year)));
    }

    @GET
    @Path("/effectiveness.xlsx")
    @Produces(EXCEL)
    @Operation(
            summary = "How a committee worked in a year, as an Excel workbook",
            description = "Decisions with their actions, attendance, meetings with quorum and minutes.")
    public Response workbook(
            @QueryParam("committee") @Parameter(required = true, description = "The id of a committee.") @Nullable
                    String committee,
            @QueryParam("year") @Parameter(description = YEAR) @Nullable String year,
            @QueryParam("form")
                    @DefaultValue("WORKING")
                    @Parameter(
                            description =
                                    "WORKING, or PUBLICATION: Part 1 only, without the names of owners and reasons, and without filters.")
                    String form) {
        PreparedAudit prepared = downloading.prepare(
                Given.required("committee", Given.id("committee", committee, CommitteeId::new)),
                year(year),
                Given.choice("form", form, Form.class) == Form.PUBLICATION);
        StreamingOutput file = out -> downloading.write(prepared, out);
        return Response.ok(file)
                .type(EXCEL)
                .header("Content-Disposition", "attachment; filename=\"" + prepared.fileName() + "\"")
                .build();
    }

    private AuditYear year(@Nullable String code) {
        LocalDate today = reading.today();
        return code == null || code.isEmpty()
                ? AuditYear.of(WorkYear.NHS, today)
                : Given.in("year", () -> AuditYear.coded(code, today)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "Give a year that has begun, such as NHS-2026 or UNIVERSITY-2025.")));
    }
}

package concordat.web.api;

import concordat.domain.action.DownloadingActionLog;
import concordat.domain.action.PreparedActionLog;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The action log of a committee as a file, as its page shows it. */
@Path("/action-log.xlsx")
@Tag(name = "Actions")
public class ActionLogResource {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private DownloadingActionLog downloading;

    /** For whom it is. */
    private enum Form {
        WORKING,
        PUBLICATION
    }

    @GET
    @Produces(EXCEL)
    @Operation(
            summary = "The action log of a committee as an Excel workbook",
            description = "What was closed since the last meeting, what is held over, and what the last meeting added.")
    public Response workbook(
            @QueryParam("committee") @Parameter(required = true, description = "The id of a committee.") @Nullable
                    String committee,
            @QueryParam("part") @DefaultValue("PART_1") @Parameter(description = "PART_1 or PART_2.") String part,
            @QueryParam("meeting")
                    @Parameter(description = "The id of the meeting before which it lies; else the next one.")
                    @Nullable
                    String meeting,
            @QueryParam("form")
                    @DefaultValue("WORKING")
                    @Parameter(
                            description =
                                    "WORKING, or PUBLICATION: Part 1 only, without names, notes and evidence, and without filters.")
                    String form) {
        PreparedActionLog prepared = downloading.prepare(
                Given.required("committee", Given.id("committee", committee, CommitteeId::new)),
                Objects.requireNonNullElse(Given.choice("part", part, Part.class), Part.PART_1),
                Given.id("meeting", meeting, MeetingId::new),
                Given.choice("form", form, Form.class) == Form.PUBLICATION);
        StreamingOutput file = out -> downloading.write(prepared, out);
        return Response.ok(file)
                .type(EXCEL)
                .header("Content-Disposition", "attachment; filename=\"" + prepared.fileName() + "\"")
                .build();
    }
}

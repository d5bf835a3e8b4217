package concordat.web.api;

import concordat.domain.intake.IntakeId;
import concordat.domain.intake.IntakeLine;
import concordat.domain.intake.ReadingIntakes;
import concordat.domain.intake.RegisterKind;
import concordat.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files around the bringing in of registers: handed out to be saved, never shown by this site. */
@Path("/imports")
@Tag(name = "Imports")
public class ImportFilesResource {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private ReadingIntakes reading;

    @GET
    @Path("/{id}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A file that you brought in, as it came.")
    public Response file(@PathParam("id") UUID id) {
        IntakeLine line = reading.intake(new IntakeId(id));
        return Attachment.of(reading.content(line.id()), MediaType.APPLICATION_OCTET_STREAM, line.file());
    }

    @GET
    @Path("/{id}/problems")
    @Produces("text/csv")
    @Operation(summary = "What is wrong with the rows of a file that you brought in, cell by cell, as CSV.")
    public Response problems(@PathParam("id") UUID id) {
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        reading.writeProblems(new IntakeId(id), list);
        return Attachment.of(list.toByteArray(), "text/csv", "Problems.csv");
    }

    @GET
    @Path("/templates/{register}")
    @Produces(EXCEL)
    @Operation(summary = "An empty workbook for a register, with what to write into each column.")
    public Response template(@PathParam("register") String register) {
        RegisterKind kind = Arrays.stream(RegisterKind.values())
                .filter(each -> each.name().equalsIgnoreCase(register))
                .findFirst()
                .orElseThrow(() -> new NotFound("template"));
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        reading.writeTemplate(kind, template);
        return Attachment.of(template.toByteArray(), EXCEL, kind.words() + " to bring in.xlsx");
    }
}

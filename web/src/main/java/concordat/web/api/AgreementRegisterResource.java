package concordat.web.api;

import concordat.domain.agreement.register.DownloadingAgreementRegister;
import concordat.domain.agreement.register.ExportFormat;
import concordat.domain.agreement.register.PreparedAgreementRegister;
import concordat.domain.view.Register;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of agreements as a file, filtered and sorted as its page would be at the same question. */
@Path("/")
@Tag(name = "Agreements")
public class AgreementRegisterResource {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private DownloadingAgreementRegister downloading;

    @GET
    @Path("/agreement-register.xlsx")
    @Produces(EXCEL)
    @Operation(summary = "The register of agreements as an Excel workbook")
    public Response workbook(@Context UriInfo asked) {
        return file(asked, ExportFormat.EXCEL);
    }

    @GET
    @Path("/agreement-register.csv")
    @Produces("text/csv")
    @Operation(summary = "The register of agreements as comma-separated values")
    public Response values(@Context UriInfo asked) {
        return file(asked, ExportFormat.CSV);
    }

    private Response file(UriInfo asked, ExportFormat format) {
        String question = asked.getRequestUri().getRawQuery();
        PreparedAgreementRegister prepared = downloading.prepare(
                name -> Objects.requireNonNullElse(asked.getQueryParameters().getFirst(name), ""),
                Register.AGREEMENTS.question(question == null ? "" : question),
                format);
        StreamingOutput file = out -> downloading.write(prepared, out);
        return Response.ok(file)
                .type(format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + prepared.fileName() + "\"")
                .build();
    }
}

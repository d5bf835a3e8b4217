package concordat.web.api;

import concordat.domain.agreement.particulars.ReadingParticulars;
import concordat.domain.shared.AgreementId;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Personal data, study and tariff years of an agreement. */
@Path("/agreements/{id}/particulars")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class AgreementParticularsResource {
    @Inject
    private ReadingParticulars reading;

    @GET
    @Operation(summary = "Personal data that are shared, the study that it is about, and its tariff years")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AgreementParticularsView.class)))
    public AgreementParticularsView particulars(@PathParam("id") UUID id) {
        return AgreementParticularsView.of(reading.of(new AgreementId(id)));
    }
}

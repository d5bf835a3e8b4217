package concordat.web.api;

import concordat.domain.agreement.text.ReadingTexts;
import concordat.domain.agreement.text.TextVersion;
import concordat.domain.shared.AgreementId;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What agreements say, and said. */
@Path("/agreements/{id}/text")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class AgreementTextsResource {
    @Inject
    private ReadingTexts reading;

    @GET
    @Operation(
            summary = "The text of an agreement on a day",
            description = "The original, with the executed instruments that have effect on that day (AG-7).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgreementTextView.class)))
    public AgreementTextView text(
            @PathParam("id") UUID id,
            @QueryParam("asAt") @Parameter(description = "Today unless asked otherwise.") @Nullable String asAt) {
        return AgreementTextView.of(reading.text(new AgreementId(id), Given.day("asAt", asAt)));
    }

    @GET
    @Path("/comparison")
    @Operation(summary = "The texts of an agreement on two days, clause by clause")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AgreementTextView.Comparison.class)))
    public AgreementTextView.Comparison comparison(
            @PathParam("id") UUID id,
            @QueryParam("former") @Parameter(required = true) @Nullable String former,
            @QueryParam("latter") @Parameter(required = true) @Nullable String latter) {
        LocalDate one = Given.required("former", Given.day("former", former));
        LocalDate other = Given.required("latter", Given.day("latter", latter));
        return new AgreementTextView.Comparison(
                one,
                other,
                reading
                        .comparison(new AgreementId(id), new TextVersion.On(one), new TextVersion.On(other))
                        .pairs()
                        .stream()
                        .map(AgreementTextView.Compared::of)
                        .toList());
    }
}

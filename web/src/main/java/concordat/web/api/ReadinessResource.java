package concordat.web.api;

import concordat.domain.pathway.readiness.ReadingReadiness;
import concordat.domain.shared.OrganisationId;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How ready a trust is for university status. */
@Path("/readiness/{trust}")
@Tag(name = "University status")
public class ReadinessResource {
    @Inject
    private ReadingReadiness reading;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "How ready a trust is for university status, as far as you may see it",
            description =
                    "For each award: the criteria with their evidence and why they have to be read with care, the steps of the"
                            + " route, what comes next by whom, and what has changed.")
    public ReadinessView readiness(
            @PathParam("trust") UUID trust,
            @QueryParam("since")
                    @Parameter(description = "Changes from this day on; else for three months back.")
                    @Nullable
                    String since) {
        return ReadinessView.of(reading.of(new OrganisationId(trust), Given.day("since", since)));
    }
}

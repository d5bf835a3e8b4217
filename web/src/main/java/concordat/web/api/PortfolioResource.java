package concordat.web.api;

import concordat.domain.pathway.portfolio.AskingForPortfolios;
import concordat.domain.pathway.portfolio.OpeningPortfolios;
import concordat.domain.shared.OrganisationId;
import concordat.web.look.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The portfolio of a trust on its way to university status: for each reader what that reader may see. */
@Path("/readiness/{trust}/portfolio")
@Tag(name = "University status")
public class PortfolioResource {
    @Inject
    private OpeningPortfolios opening;

    @Inject
    private AskingForPortfolios asking;

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The portfolio of a trust as PDF, as at today. Have it made first.")
    public Response pdf(@PathParam("trust") UUID trust) {
        OpeningPortfolios.Opened opened = opening.open(new OrganisationId(trust));
        // The content is read piece by piece, in a transaction of its own that lasts as long as it is written.
        StreamingOutput content = out -> opening.copy(opened, out);
        return Attachment.of(
                        content,
                        "application/pdf",
                        "Portfolio of " + opened.plan().trustName() + ", "
                                + Words.date(opened.plan().day()) + ".pdf")
                .header(HttpHeaders.CONTENT_LENGTH, opened.portfolio().bytes())
                .build();
    }

    @POST
    @Operation(summary = "Have the portfolio made. It is there once the address that is answered no longer says 404.")
    @APIResponse(responseCode = "202", description = "It will be made, or has been made already.")
    public Response make(@PathParam("trust") UUID trust, @Context UriInfo address) {
        asking.ask(new OrganisationId(trust));
        return Response.accepted().location(address.getRequestUri()).build();
    }
}

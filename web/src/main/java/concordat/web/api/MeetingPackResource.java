package concordat.web.api;

import concordat.domain.pack.AskingForPacks;
import concordat.domain.pack.OpeningPacks;
import concordat.domain.pack.PackPlan;
import concordat.domain.shared.MeetingId;
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

/** The pack of a meeting: for each reader what that reader may see. Whoever opens one with papers for Part 2 is put on record. */
@Path("/meetings/{id}/pack")
@Tag(name = "Papers")
public class MeetingPackResource {
    @Inject
    private OpeningPacks opening;

    @Inject
    private AskingForPacks asking;

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The pack of a meeting as PDF: all that you may read of it. Have it made first.")
    public Response pdf(@PathParam("id") UUID id) {
        OpeningPacks.Opened opened = opening.open(new MeetingId(id));
        // The content is read piece by piece, in a transaction of its own that lasts as long as it is written.
        StreamingOutput content = out -> opening.copy(opened, out);
        return Attachment.of(content, "application/pdf", name(opened.plan()))
                .header(HttpHeaders.CONTENT_LENGTH, opened.pack().bytes())
                .build();
    }

    private static String name(PackPlan plan) {
        return Words.date(plan.startsAt().atZone(Words.ZONE).toLocalDate()) + ", " + plan.committee()
                + (plan.isReserved() ? ", with Part 2" : "") + (plan.draft() ? ", draft" : "") + ".pdf";
    }

    @POST
    @Operation(summary = "Have your pack made. It is there once the address that is answered no longer says 404.")
    @APIResponse(responseCode = "202", description = "It will be made, or has been made already.")
    public Response make(@PathParam("id") UUID id, @Context UriInfo address) {
        asking.ask(new MeetingId(id));
        return Response.accepted().location(address.getRequestUri()).build();
    }
}

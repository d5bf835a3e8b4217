package concordat.web.api;

import concordat.domain.action.EvidenceId;
import concordat.domain.action.OpeningEvidence;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files that show that actions are done: handed out to be saved, never run as a page of this site. */
@Path("/action-evidence/{id}")
@Tag(name = "Actions")
public class ActionEvidenceResource {
    @Inject
    private OpeningEvidence evidence;

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "A file that shows that an action is done",
            description = "Whoever opens one of Part 2, but for the owner of the action, is put on record.")
    public Response file(@PathParam("id") UUID id) {
        OpeningEvidence.Opened opened = evidence.open(new EvidenceId(id));
        // The content is read piece by piece, in a transaction of its own that lasts as long as it is written.
        StreamingOutput content = out -> evidence.copy(opened, out);
        return Attachment.of(content, opened.mediaType(), opened.name())
                .header(HttpHeaders.CONTENT_LENGTH, opened.bytes())
                .build();
    }
}

package concordat.web.api;

import concordat.domain.pathway.OpeningStatusEvidence;
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

/** Files that are evidence on the way to university status: handed out to be saved, never run as a page of this site. */
@Path("/status-evidence/{id}")
@Tag(name = "University status")
public class StatusEvidenceResource {
    @Inject
    private OpeningStatusEvidence evidence;

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A file that is evidence on the way to university status")
    public Response file(@PathParam("id") UUID id) {
        OpeningStatusEvidence.Opened opened = evidence.open(id);
        // The content is read piece by piece, in a transaction of its own that lasts as long as it is written.
        StreamingOutput content = out -> evidence.copy(opened, out);
        return Attachment.of(content, opened.file().mediaType(), opened.file().name())
                .header(HttpHeaders.CONTENT_LENGTH, opened.file().bytes())
                .build();
    }
}

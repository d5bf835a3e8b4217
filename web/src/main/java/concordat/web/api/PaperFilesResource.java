package concordat.web.api;

import concordat.domain.paper.OpeningPapers;
import concordat.domain.paper.OpeningPapers.Form;
import concordat.domain.paper.OpeningPapers.Opened;
import concordat.domain.paper.PaperFileId;
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

/**
 * Files of papers: handed out to be saved, or to be drawn by our own viewer; never run as a page of this site. Whoever opens one for
 * Part 2 is put on record.
 */
@Path("/paper-files/{id}")
@Tag(name = "Papers")
public class PaperFilesResource {
    @Inject
    private OpeningPapers papers;

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A file of a paper, as it came.")
    public Response original(@PathParam("id") UUID id) {
        return handOut(papers.open(new PaperFileId(id), Form.ORIGINAL));
    }

    @GET
    @Path("/pdf")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A file of a paper as PDF: itself, or the one that was made of it.")
    public Response pdf(@PathParam("id") UUID id) {
        return handOut(papers.open(new PaperFileId(id), Form.PDF));
    }

    private Response handOut(Opened opened) {
        // The content is read piece by piece, in a transaction of its own that lasts as long as it is written.
        StreamingOutput content = out -> papers.copy(opened, out);
        return Attachment.of(content, opened.mediaType(), opened.name())
                .header(HttpHeaders.CONTENT_LENGTH, opened.bytes())
                .build();
    }
}

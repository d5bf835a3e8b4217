package concordat.web.api;

import concordat.domain.appraisal.JointPostId;
import concordat.domain.appraisal.ReadingJointPosts;
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

/** Clinical academics, and when their joint appraisals are due. */
@Path("/joint-posts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Honorary arrangements")
public class JointPostsResource {
    @Inject
    private ReadingJointPosts reading;

    @GET
    @Operation(
            summary = "Joint posts of clinical academics, the appraisal longest ago first",
            description = "Those of organisations for which the owner of the token is a governance officer or auditor.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = JointPostView.Listing.class)))
    public JointPostView.Listing list() {
        return new JointPostView.Listing(
                reading.register().stream().map(JointPostView.Summary::of).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One joint post with the joint appraisals that were held")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = JointPostView.class)))
    public JointPostView post(@PathParam("id") UUID id) {
        return JointPostView.of(reading.post(new JointPostId(id)));
    }
}

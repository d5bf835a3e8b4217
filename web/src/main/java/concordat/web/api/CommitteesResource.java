package concordat.web.api;

import concordat.domain.committee.ReadingCommittees;
import concordat.domain.shared.CommitteeId;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Committees, their seats and terms of reference. */
@Path("/committees")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Committees")
public class CommitteesResource {
    @Inject
    private ReadingCommittees reading;

    @GET
    @Operation(summary = "All committees by name, without pages: there are few")
    public CommitteeView.Listing list() {
        return new CommitteeView.Listing(
                reading.all().stream().map(CommitteeView.Summary::of).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One committee as it stands today")
    public CommitteeView committee(@PathParam("id") UUID id) {
        return CommitteeView.of(reading.today(new CommitteeId(id)));
    }
}

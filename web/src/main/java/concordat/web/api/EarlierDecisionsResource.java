package concordat.web.api;

import concordat.domain.decision.EarlierDecisionId;
import concordat.domain.decision.EarlierDecisionLine;
import concordat.domain.decision.ReadingEarlierDecisions;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Page;
import concordat.domain.shared.Text;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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

/** What committees decided before Concordat, as earlier registers tell it: apart from the decisions that were made here. */
@Path("/earlier-decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class EarlierDecisionsResource {
    @Inject
    private ReadingEarlierDecisions reading;

    @GET
    @Operation(
            summary = "Decisions brought in from earlier registers, the latest first",
            description = "Quorum and votes of these were never checked here.")
    public EarlierDecisionView.Listing list(
            @QueryParam("committee") @Parameter(description = "The id of a committee.") @Nullable String committee,
            @QueryParam("q") @Parameter(description = "Words of the decision or of its reference.") @Nullable
                    String words,
            @BeanParam Paging paging) {
        String search = Given.in("q", () -> Text.optional("words", Given.text(words), Text.LINE));
        Page<EarlierDecisionLine> page = reading.page(
                Given.id("committee", committee, CommitteeId::new), search.isEmpty() ? null : search, paging.keyset());
        return new EarlierDecisionView.Listing(
                page.rows().stream().map(EarlierDecisionView::of).toList(), paging.next(page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One decision that was brought in from an earlier register")
    public EarlierDecisionView decision(@PathParam("id") UUID id) {
        return EarlierDecisionView.of(reading.get(new EarlierDecisionId(id)));
    }
}

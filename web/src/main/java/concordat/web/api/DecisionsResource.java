package concordat.web.api;

import concordat.domain.decision.DecisionFilter;
import concordat.domain.decision.DecisionRow;
import concordat.domain.decision.DecisionSheet;
import concordat.domain.decision.DecisionState;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Page;
import concordat.domain.shared.Term;
import concordat.domain.shared.Text;
import concordat.domain.usecase.CurrentActor;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register of decisions, and decisions as programs record them. */
@Path("/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class DecisionsResource {
    private static final int LONGEST_KEY = 50;

    @Inject
    private ReadingDecisions reading;

    @Inject
    private RecordingDecisions recording;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "Decisions, the latest first")
    public DecisionView.Listing list(
            @QueryParam("committee") @Parameter(description = "The id of a committee.") @Nullable String committee,
            @QueryParam("meeting") @Parameter(description = "The id of a meeting.") @Nullable String meeting,
            @QueryParam("item") @Parameter(description = "The id of an item.") @Nullable String item,
            @QueryParam("agreement") @Parameter(description = "The id of an agreement.") @Nullable String agreement,
            @QueryParam("state") @Parameter(schema = @Schema(implementation = DecisionState.class)) @Nullable
                    String state,
            @QueryParam("outcome") @Parameter(schema = @Schema(implementation = Outcome.class)) @Nullable
                    String outcome,
            @QueryParam("from") @Parameter(description = "The first day decided on.") @Nullable String from,
            @QueryParam("until") @Parameter(description = "The last day decided on.") @Nullable String until,
            @QueryParam("q") @Parameter(description = "Words of the question.") @Nullable String words,
            @QueryParam("flagged")
                    @DefaultValue("false")
                    @Parameter(description = "Whether to list only what is flagged for a breach record (COI-13).")
                    boolean flagged,
            @BeanParam Paging paging) {
        String search = Given.in("q", () -> Text.optional("words", Given.text(words), Text.LINE));
        Page<DecisionRow> page = reading.page(
                new DecisionFilter(
                        Given.id("committee", committee, CommitteeId::new),
                        Given.id("meeting", meeting, MeetingId::new),
                        Given.id("item", item, AgendaItemId::new),
                        Given.id("agreement", agreement, id -> id),
                        Given.choice("state", state, DecisionState.class),
                        Given.choice("outcome", outcome, Outcome.class),
                        Given.day("from", from),
                        Given.dayAfter("until", until),
                        search.isEmpty() ? null : search,
                        flagged),
                paging.keyset());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        return new DecisionView.Listing(
                page.rows().stream()
                        .map(row -> DecisionView.Summary.of(row, today))
                        .toList(),
                paging.next(page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One decision with its arithmetic")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(responseCode = "304", description = "What If-None-Match names is what there is.")
    public Response decision(@PathParam("id") UUID id, @Context Request asked) {
        DecisionSheet decision = reading.get(new DecisionId(id));
        return Versioned.answer(asked, decision.version(), DecisionView.of(decision));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record a decision",
            description =
                    "Puts the question, enters the votes and declares the outcome, all at once or not at all. It is"
                            + " refused while there is no quorum for the item (QU-5), with every number.")
    @APIResponse(
            responseCode = "201",
            description = "It is recorded, now or by an earlier request with the same key.",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response record(
            @HeaderParam("Idempotency-Key")
                    @Parameter(
                            required = true,
                            description = "Any text of your own, new for each decision: sent again with the same key,"
                                    + " the request returns the decision that was made.",
                            schema = @Schema(minLength = 1, maxLength = LONGEST_KEY))
                    @Nullable
                    String key,
            NewDecision given,
            @Context UriInfo address) {
        String own = Given.in("Idempotency-Key", () -> Text.required("Idempotency-Key", Given.text(key), LONGEST_KEY));
        DecisionId id = recording.record(
                actor.person().value() + ":" + own,
                given.onItem(),
                given.asQuestion(),
                given.asConditions(),
                given.asVotes(),
                given.asClosing());
        DecisionSheet made = reading.get(id);
        return Response.fromResponse(Versioned.changed(made.version(), DecisionView.of(made)))
                .status(Response.Status.CREATED)
                .location(address.getAbsolutePathBuilder()
                        .path(id.value().toString())
                        .build())
                .build();
    }
}

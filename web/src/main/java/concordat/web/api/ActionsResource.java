package concordat.web.api;

import concordat.domain.action.ActionFilter;
import concordat.domain.action.ActionFilter.Shown;
import concordat.domain.action.ActionRow;
import concordat.domain.action.ActionSheet;
import concordat.domain.action.TrackingActions;
import concordat.domain.settings.ReadingSettings;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import concordat.domain.shared.Text;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
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

/** The action log. */
@Path("/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions")
public class ActionsResource {
    @Inject
    private TrackingActions tracking;

    @Inject
    private ReadingSettings settings;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "Actions, those due first first")
    public ActionView.Listing list(
            @QueryParam("committee") @Parameter(description = "The id of a committee.") @Nullable String committee,
            @QueryParam("decision") @Parameter(description = "The id of a decision.") @Nullable String decision,
            @QueryParam("organisation") @Parameter(description = "The id of the owner's organisation.") @Nullable
                    String organisation,
            @QueryParam("part") @Parameter(description = "PART_1 or PART_2.") @Nullable String part,
            @QueryParam("dueUntil") @Parameter(description = "The last day on which they are due.") @Nullable
                    String dueUntil,
            @QueryParam("open") @DefaultValue("false") @Parameter(description = "Whether to leave out what is closed.")
                    boolean open,
            @BeanParam Paging paging) {
        Page<ActionRow> page = tracking.page(
                ActionFilter.all()
                        .following(Given.id("decision", decision, DecisionId::new))
                        .of(Given.id("committee", committee, CommitteeId::new))
                        .at(Given.id("organisation", organisation, OrganisationId::new))
                        .in(Given.choice("part", part, Part.class))
                        .dueBefore(Given.dayAfter("dueUntil", dueUntil))
                        .show(open ? Shown.OPEN : Shown.ALL),
                paging.keyset());
        LocalDate today = today();
        SettingsOnDay rating = settings.on(today);
        return new ActionView.Listing(
                page.rows().stream()
                        .map(row -> ActionView.Summary.of(row, today, rating))
                        .toList(),
                paging.next(page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One action with its dates and notes")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ActionView.class)))
    @APIResponse(responseCode = "304", description = "What If-None-Match names is what there is.")
    public Response action(@PathParam("id") UUID id, @Context Request asked) {
        ActionSheet action = tracking.get(new ActionId(id));
        return Versioned.answer(asked, action.version(), view(action));
    }

    @PUT
    @Path("/{id}/due-date")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Move the due date", description = "The original date stays on record (AC-2).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ActionView.class)))
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true, description = "The ETag of what was read.") @Nullable
                    String ifMatch,
            NewDueDate moved) {
        LocalDate due = Given.required("due", moved.due());
        String reason = Given.in("reason", () -> Text.required("reason", Given.text(moved.reason()), Text.SENTENCE));
        tracking.revise(new ActionId(id), Versioned.seen(ifMatch), due, reason);
        ActionSheet now = tracking.get(new ActionId(id));
        return Versioned.changed(now.version(), view(now));
    }

    private ActionView view(ActionSheet action) {
        LocalDate today = today();
        return ActionView.of(action, today, settings.on(today));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }

    /** Where the due date is moved, and why. */
    @Schema(
            name = "NewDueDate",
            requiredProperties = {"due", "reason"})
    public record NewDueDate(@Nullable LocalDate due, @Schema(maxLength = Text.SENTENCE) @Nullable String reason) {}
}

package concordat.web.api;

import concordat.domain.escalation.EscalationFilter;
import concordat.domain.escalation.EscalationId;
import concordat.domain.escalation.EscalationKind;
import concordat.domain.escalation.EscalationRow;
import concordat.domain.escalation.ReadingEscalations;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What committees have sent to the bodies above them, and to others. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Escalations")
public class EscalationsResource {
    @Inject
    private ReadingEscalations reading;

    @GET
    @Path("/escalations")
    @Operation(
            summary = "Escalations and referrals that you may see, those that are open first",
            description = "Each is open until the minute reference of the receiving body is recorded.")
    public EscalationView.Listing escalations(
            @QueryParam("committee") @Parameter(description = "The id of the committee that sent it.") @Nullable
                    String committee,
            @QueryParam("receiving") @Parameter(description = "The id of the committee that receives it.") @Nullable
                    String receiving,
            @QueryParam("meeting") @Parameter(description = "The id of the meeting in which it arose.") @Nullable
                    String meeting,
            @QueryParam("kind") @Parameter(schema = @Schema(implementation = EscalationKind.class)) @Nullable
                    String kind,
            @QueryParam("show") @Parameter(schema = @Schema(implementation = EscalationFilter.Shown.class)) @Nullable
                    String show,
            @BeanParam Paging paging) {
        Page<EscalationRow> page = reading.page(
                EscalationFilter.all()
                        .of(Given.id("committee", committee, CommitteeId::new))
                        .to(Given.id("receiving", receiving, CommitteeId::new))
                        .from(Given.id("meeting", meeting, MeetingId::new))
                        .as(Given.choice("kind", kind, EscalationKind.class))
                        .show(Objects.requireNonNullElse(
                                Given.choice("show", show, EscalationFilter.Shown.class), EscalationFilter.Shown.ALL)),
                paging.keyset());
        return new EscalationView.Listing(
                page.rows().stream().map(EscalationView.Summary::of).toList(), paging.next(page));
    }

    @GET
    @Path("/escalations/{id}")
    @Operation(summary = "An escalation or a referral, with what became of it")
    public EscalationView escalation(@PathParam("id") UUID id) {
        return EscalationView.of(reading.get(new EscalationId(id)));
    }
}

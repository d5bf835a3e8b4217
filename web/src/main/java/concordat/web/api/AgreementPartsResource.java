package concordat.web.api;

import concordat.domain.agreement.contact.ReadingContacts;
import concordat.domain.agreement.dispute.ReadingDisputes;
import concordat.domain.agreement.notice.ReadingNotices;
import concordat.domain.agreement.risk.ReadingRisks;
import concordat.domain.shared.AgreementId;
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

/** What belongs to an agreement: disputes, notices, risks and contacts. */
@Path("/agreements/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class AgreementPartsResource {
    @Inject
    private ReadingDisputes disputes;

    @Inject
    private ReadingNotices notices;

    @Inject
    private ReadingRisks risks;

    @Inject
    private ReadingContacts contacts;

    @GET
    @Path("/disputes")
    @Operation(
            summary = "The disputes about an agreement, the latest first",
            description = "Each with the steps of its ladder; deadlines are computed in working days (AG-8).")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AgreementPartsView.Disputes.class)))
    public AgreementPartsView.Disputes disputes(@PathParam("id") UUID id) {
        return AgreementPartsView.Disputes.of(disputes.about(new AgreementId(id)));
    }

    @GET
    @Path("/notices")
    @Operation(summary = "The notices given and received under an agreement, and the addresses for them")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AgreementPartsView.AllNotices.class)))
    public AgreementPartsView.AllNotices notices(@PathParam("id") UUID id) {
        return AgreementPartsView.AllNotices.of(notices.under(new AgreementId(id)));
    }

    @GET
    @Path("/risks")
    @Operation(summary = "The risks of an agreement, open ones first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AgreementPartsView.Risks.class)))
    public AgreementPartsView.Risks risks(@PathParam("id") UUID id) {
        return AgreementPartsView.Risks.of(risks.of(new AgreementId(id)));
    }

    @GET
    @Path("/contacts")
    @Operation(summary = "Whom to turn to about an agreement, today's contacts first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AgreementPartsView.Contacts.class)))
    public AgreementPartsView.Contacts contacts(@PathParam("id") UUID id) {
        return AgreementPartsView.Contacts.of(contacts.of(new AgreementId(id)));
    }
}

package concordat.web.api;

import concordat.domain.paper.Examination;
import concordat.domain.paper.Incoming;
import concordat.domain.paper.Scan;
import concordat.domain.paper.Spooled;
import concordat.domain.pathway.EvidenceDraft;
import concordat.domain.pathway.EvidenceKind;
import concordat.domain.pathway.FollowingStatus;
import concordat.domain.pathway.ReadingStatus;
import concordat.domain.pathway.StatusTrackDetails;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.StatusTrackRow;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.TrackStage;
import concordat.domain.pathway.criterion.ConfirmingCriteria;
import concordat.domain.pathway.criterion.CriterionId;
import concordat.domain.pathway.criterion.PursuingCriteria;
import concordat.domain.pathway.criterion.ReadingCriteria;
import concordat.domain.pathway.criterion.Verdict;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Text;
import concordat.domain.usecase.CurrentActor;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How far each trust has come on each track to university status. */
@Path("/status-tracks")
@Tag(name = "University status")
public class StatusTracksResource {

    @Inject
    private ReadingStatus reading;

    @Inject
    private FollowingStatus following;

    @Inject
    private ReadingCriteria criteria;

    @Inject
    private PursuingCriteria pursuing;

    @Inject
    private ConfirmingCriteria confirming;

    @Inject
    private Examination.Examiner examiner;

    @Inject
    private Scan.Scanner scanner;

    @Inject
    private CurrentActor actor;

    /** All tracks. */
    @Schema(name = "StatusTrackList")
    record Tracks(List<Line> items) {}

    /** One trust on one track. */
    @Schema(name = "StatusTrack")
    record Line(
            UUID id,
            UUID trust,
            String trustName,
            Track track,
            TrackStage stage,
            @Schema(description = "The day on which the stage was reached; null if not recorded.") @Nullable
                    LocalDate reached,
            @Schema(description = "How many pieces of evidence stand that you may see.") long evidence,
            @Schema(description = "The date of the newest of them; null if there is none.") @Nullable
                    LocalDate newestEvidence) {

        static Line of(StatusTrackRow row) {
            return new Line(
                    row.id().value(),
                    row.trust().value(),
                    row.trustName(),
                    row.track(),
                    row.stage(),
                    row.reached(),
                    row.evidence(),
                    row.newestEvidence());
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "How far each trust has come on each track to university status",
            description = "By trust and track; how ready a trust is tells /readiness.")
    public Tracks tracks() {
        return new Tracks(reading.tracks().stream().map(Line::of).toList());
    }

    /** One track with its evidence. */
    @Schema(name = "StatusTrackDetails")
    record Sheet(
            UUID id,
            UUID trust,
            String trustName,
            Track track,
            TrackStage stage,
            @Nullable LocalDate reached,
            @Schema(description = "All revisions that you may see, what was replaced or withdrawn among them.")
                    List<ReadinessView.Proof> evidence) {
        static Sheet of(StatusTrackDetails details) {
            return new Sheet(
                    details.id().value(),
                    details.trust().value(),
                    details.trustName(),
                    details.track(),
                    details.stage(),
                    details.reached(),
                    details.evidence().stream().map(ReadinessView.Proof::of).toList());
        }
    }

    /** Evidence to be noted. */
    @Schema(name = "NewStatusEvidence")
    record NewEvidence(
            @Schema(required = true, description = "The date of what is evidence, today at the latest.") @Nullable
                    String on,
            @Schema(required = true) @Nullable String text,
            @Nullable String source,
            @Schema(description = "The id of the criterion that it is for; without it, it is for the award.") @Nullable
                    String criterion,
            @Nullable String owner,
            @Schema(description = "The day by which somebody looks whether it still holds.") @Nullable String review,
            @Schema(description = "DECISION, FULFILMENT or VALUE if it points at a record.") @Nullable String kind,
            @Schema(description = "The id of that record.") @Nullable String record) {
        EvidenceDraft draft() {
            LocalDate dated = Given.required("on", Given.day("on", on));
            return Given.in(
                    "text",
                    () -> new EvidenceDraft(
                            dated,
                            Given.text(text),
                            Given.text(source),
                            Given.id("criterion", criterion, id -> id),
                            Given.text(owner),
                            Given.day("review", review)));
        }
    }

    /** Why evidence is withdrawn. */
    @Schema(
            name = "NewEvidenceWithdrawal",
            requiredProperties = {"reason"})
    record NewWithdrawal(@Schema(maxLength = Text.SENTENCE) @Nullable String reason) {}

    /** What somebody judges of a criterion. */
    @Schema(name = "NewAssessment")
    record NewAssessment(
            @Schema(required = true, implementation = Verdict.class) @Nullable String verdict,
            @Schema(required = true) @Nullable String reason,
            @Schema(description = "The revision of the standing that you looked at.") long seen) {}

    /** What is confirmed. */
    @Schema(name = "NewConfirmation")
    record NewConfirmation(@Schema(description = "The revision of the standing that you looked at.") long seen) {}

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One track with its evidence, as far as you may see it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Sheet.class)))
    public Response track(@PathParam("id") UUID id, @Context Request request) {
        StatusTrackDetails details = reading.track(new StatusTrackId(id));
        return Versioned.answer(request, details.version(), Sheet.of(details));
    }

    @POST
    @Path("/{id}/evidence")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Note evidence: a statement, or something on record",
            description = "For governance officers of the trust.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Sheet.class)))
    public Response note(
            @PathParam("id") UUID id,
            @BeanParam OnceKey key,
            @HeaderParam("If-Match") @Parameter(required = true, description = "The ETag of what was read.") @Nullable
                    String ifMatch,
            NewEvidence given) {
        EvidenceDraft draft = given.draft();
        EvidenceKind kind = Given.choice("kind", given.kind(), EvidenceKind.class);
        UUID record = Given.id("record", given.record(), each -> each);
        return changed(id, key, ifMatch, (all, track, seen) -> {
            if (kind == null || kind == EvidenceKind.STATEMENT) {
                all.noteEvidence(track, seen, draft);
            } else {
                all.noteRecord(track, seen, draft, kind, Given.required("record", record));
            }
        });
    }

    @POST
    @Path("/{id}/evidence/files")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Note a file as evidence, or as the next revision of evidence",
            description =
                    "For governance officers of the trust. The body is the file. It is scanned and examined before"
                            + " it is kept: PDF, Word, Excel, PowerPoint, PNG or JPEG.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Sheet.class)))
    public Response noteFile(
            @PathParam("id") UUID id,
            @BeanParam OnceKey key,
            @HeaderParam("If-Match") @Parameter(required = true, description = "The ETag of what was read.") @Nullable
                    String ifMatch,
            @BeanParam FileGiven given,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream file) {
        EvidenceDraft draft = given.evidence().draft();
        UUID former = Given.id("revises", given.former(), each -> each);
        String name = given.called();
        following.requireKeeper(new StatusTrackId(id));
        try (Spooled spooled = Spooled.of(file)) {
            Incoming incoming = Incoming.examined(name, spooled, examiner, scanner);
            return changed(id, key, ifMatch, (all, track, seen) -> {
                if (former == null) {
                    all.noteFile(track, seen, draft, incoming);
                } else {
                    all.replaceFile(track, seen, former, draft, incoming);
                }
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @POST
    @Path("/{id}/evidence/{evidence}/revisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Put the next revision of evidence on record",
            description =
                    "For governance officers of the trust. What it consists of or points at stays, and is read anew.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Sheet.class)))
    public Response revise(
            @PathParam("id") UUID id,
            @PathParam("evidence") UUID evidence,
            @BeanParam OnceKey key,
            @HeaderParam("If-Match") @Parameter(required = true, description = "The ETag of what was read.") @Nullable
                    String ifMatch,
            NewEvidence given) {
        EvidenceDraft draft = given.draft();
        return changed(id, key, ifMatch, (all, track, seen) -> all.reviseEvidence(track, seen, evidence, draft));
    }

    @POST
    @Path("/{id}/evidence/{evidence}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw evidence that does not hold, with the reason",
            description = "For governance officers of the trust. It stays readable, marked.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Sheet.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("evidence") UUID evidence,
            @BeanParam OnceKey key,
            @HeaderParam("If-Match") @Parameter(required = true, description = "The ETag of what was read.") @Nullable
                    String ifMatch,
            NewWithdrawal given) {
        String reason = Given.in("reason", () -> Text.required("reason", Given.text(given.reason()), Text.SENTENCE));
        return changed(id, key, ifMatch, (all, track, seen) -> all.withdrawEvidence(track, seen, evidence, reason));
    }

    /** A change of a track, made from what was seen of it. */
    @FunctionalInterface
    private interface Change {
        void make(FollowingStatus all, StatusTrackId track, long seen);
    }

    private Response changed(UUID id, OnceKey key, @Nullable String ifMatch, Change change) {
        StatusTrackId track = new StatusTrackId(id);
        long seen = Versioned.seen(ifMatch);
        following.once(key.of(actor), track, all -> change.make(all, track, seen));
        StatusTrackDetails details = reading.track(track);
        return Response.fromResponse(Versioned.changed(details.version(), Sheet.of(details)))
                .status(Response.Status.CREATED)
                .build();
    }

    @POST
    @Path("/{id}/criteria/{criterion}/assessments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Assess a criterion that is judged",
            description = "For governance officers of the trust. It counts when somebody else has confirmed it.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = ReadinessView.Standing.class)))
    public Response assess(
            @PathParam("id") UUID id,
            @PathParam("criterion") UUID criterion,
            @BeanParam OnceKey key,
            NewAssessment given) {
        Verdict verdict = Given.required("verdict", Given.choice("verdict", given.verdict(), Verdict.class));
        String own = key.of(actor);
        Given.in("reason", () -> {
            pursuing.assess(
                    own,
                    new StatusTrackId(id),
                    new CriterionId(criterion),
                    given.seen(),
                    verdict,
                    Given.text(given.reason()));
            return verdict;
        });
        return standing(id, criterion);
    }

    @POST
    @Path("/{id}/criteria/{criterion}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Confirm what somebody else assessed",
            description = "For executives of the trust and its other governance officers, and on evidence only.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = ReadinessView.Standing.class)))
    public Response confirm(
            @PathParam("id") UUID id,
            @PathParam("criterion") UUID criterion,
            @BeanParam OnceKey key,
            NewConfirmation given) {
        confirming.confirm(key.of(actor), new StatusTrackId(id), new CriterionId(criterion), given.seen());
        return standing(id, criterion);
    }

    private Response standing(UUID track, UUID criterion) {
        return Response.status(Response.Status.CREATED)
                .entity(criteria.on(new StatusTrackId(track)).stream()
                        .filter(each -> each.criterion().value().equals(criterion))
                        .findFirst()
                        .map(ReadinessView.Standing::of)
                        .orElseThrow(() -> new NotFound("criterion")))
                .build();
    }
}

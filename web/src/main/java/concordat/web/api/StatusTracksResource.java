package concordat.web.api;

import concordat.domain.pathway.ReadingStatus;
import concordat.domain.pathway.StatusTrackRow;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.TrackStage;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How far each trust has come on each track to university status. */
@Path("/status-tracks")
@Tag(name = "University status")
public class StatusTracksResource {
    @Inject
    private ReadingStatus reading;

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
}

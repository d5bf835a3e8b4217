package concordat.domain.pathway;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One track with all that is on record of it.
 *
 * @param version what a change must name, so that nobody's words are lost
 * @param next the stages that can be reached next
 */
public record StatusTrackDetails(
        StatusTrackId id,
        long version,
        PartnershipId partnership,
        OrganisationId trust,
        String trustName,
        Track track,
        TrackStage stage,
        @Nullable LocalDate reached,
        Set<TrackStage> next,
        List<MilestoneDetails> milestones,
        List<EvidenceDetails> evidence) {

    /** A stage reached; {@code on} is null if the day is not recorded. */
    public record MilestoneDetails(TrackStage stage, @Nullable LocalDate on, String note) {}

    /** A piece of evidence; {@code withdrawn} is null while it stands. */
    public record EvidenceDetails(
            UUID id,
            LocalDate on,
            String text,
            String source,
            @Nullable LocalDate withdrawn,
            String withdrawalReason) {}

    static StatusTrackDetails of(StatusTrack track, String trustName) {
        return new StatusTrackDetails(
                track.id(),
                track.version(),
                track.partnership(),
                track.trust(),
                trustName,
                track.track(),
                track.stage(),
                track.reached().orElse(null),
                track.stage().next(track.track()),
                track.milestones().stream()
                        .map(milestone -> new MilestoneDetails(
                                milestone.stage(), milestone.on().orElse(null), milestone.note()))
                        .toList(),
                track.evidence().stream()
                        .map(piece -> new EvidenceDetails(
                                piece.id(),
                                piece.on(),
                                piece.text(),
                                piece.source(),
                                piece.withdrawn().orElse(null),
                                piece.withdrawalReason()))
                        .toList());
    }
}

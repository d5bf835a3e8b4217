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
 * @param award what was awarded last; null if nothing was, or that was not recorded
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
        List<EvidenceDetails> evidence,
        Award.@Nullable Terms award) {

    /** A stage reached; {@code on} is null if the day is not recorded. */
    public record MilestoneDetails(TrackStage stage, @Nullable LocalDate on, String note) {}

    /**
     * A revision of a piece of evidence.
     *
     * @param criterion the criterion that it is for; null if it is for the track as a whole
     * @param subject what it consists of, or points at
     * @param notedOn null if that was not kept
     * @param fingerprint its SHA-256; empty if that was not kept
     * @param superseded when the next revision replaced it; null if none did
     * @param withdrawn null while it stands
     */
    public record EvidenceDetails(
            UUID id,
            UUID piece,
            int revision,
            @Nullable UUID criterion,
            EvidenceSubject subject,
            LocalDate on,
            String text,
            String source,
            String owner,
            @Nullable LocalDate review,
            String notedBy,
            @Nullable LocalDate notedOn,
            String fingerprint,
            @Nullable LocalDate superseded,
            @Nullable LocalDate withdrawn,
            String withdrawalReason) {

        /** A revision as it is on record. */
        public static EvidenceDetails of(Evidence piece) {
            return new EvidenceDetails(
                    piece.id(),
                    piece.piece(),
                    piece.revision(),
                    piece.criterion().orElse(null),
                    piece.subject(),
                    piece.on(),
                    piece.text(),
                    piece.source(),
                    piece.owner(),
                    piece.review().orElse(null),
                    piece.notedBy(),
                    piece.notedOn().orElse(null),
                    piece.fingerprint().orElse(""),
                    piece.superseded().orElse(null),
                    piece.withdrawn().orElse(null),
                    piece.withdrawalReason());
        }

        /** Whether it is what holds: neither replaced nor withdrawn. */
        public boolean stands() {
            return superseded == null && withdrawn == null;
        }
    }

    /** A track as it is on record, with the name of its trust. */
    public static StatusTrackDetails of(StatusTrack track, String trustName) {
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
                track.evidence().stream().map(EvidenceDetails::of).toList(),
                track.award().map(Award::terms).orElse(null));
    }
}

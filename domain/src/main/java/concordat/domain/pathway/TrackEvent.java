package concordat.domain.pathway;

import concordat.domain.shared.Event;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens on a status track. */
public sealed interface TrackEvent extends Event {
    /** Which track of which trust. */
    Which which();

    @Override
    default Subject subject() {
        return Subject.of("StatusTrack", which().id().value());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(which().partnership().value());
    }

    /** A track, as every one of its events names it. */
    record Which(StatusTrackId id, PartnershipId partnership, OrganisationId trust, Track track) {}

    /** A trust began to be followed on a track. */
    record TrackOpened(Which which) implements TrackEvent {}

    /** It reached a stage; the day is null if it is not recorded. */
    record StageReached(Which which, TrackStage from, TrackStage to, @Nullable LocalDate on, String note)
            implements TrackEvent {}

    /** It was awarded what it was on its way to. */
    record StatusAwarded(Which which, Award.Terms terms) implements TrackEvent {}

    /** Evidence was noted, or a further revision of it; the fingerprint is that of the revision. */
    record EvidenceNoted(
            Which which,
            UUID evidence,
            int revision,
            EvidenceKind what,
            LocalDate on,
            String text,
            String source,
            Optional<UUID> pointsAt,
            Optional<String> fingerprint)
            implements TrackEvent {}

    /** Evidence was withdrawn; the note stays readable, marked. */
    record EvidenceWithdrawn(Which which, UUID evidence, String reason) implements TrackEvent {}
}

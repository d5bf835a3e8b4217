package concordat.domain.pathway.criterion;

import concordat.domain.pathway.StatusTrackId;
import concordat.domain.shared.Event;
import concordat.domain.shared.PartnershipId;
import java.util.Optional;
import java.util.UUID;

/** What happens as a trust pursues a criterion. */
public sealed interface PursuitEvent extends Event {
    /** Which criterion, on which track. */
    Which which();

    @Override
    default Subject subject() {
        return new Subject("StatusTrack", which().track().value(), which().code());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(which().partnership().value());
    }

    /** A criterion on the track of a trust, as every one of these events names it. */
    record Which(StatusTrackId track, PartnershipId partnership, CriterionId criterion, String code) {}

    /** Who looks after it, what comes next, or by which measure it is reckoned was changed. */
    record CriterionPlanned(Which which, PursuitPlan plan) implements PursuitEvent {}

    /** Somebody judged it, by that version of the criterion. */
    record CriterionAssessed(Which which, int assessment, int criterionVersion, Verdict verdict, String reason)
            implements PursuitEvent {}

    /** Somebody else confirmed what was judged. */
    record AssessmentConfirmed(Which which, int assessment, Verdict verdict) implements PursuitEvent {}
}

package concordat.domain.pathway.route;

import concordat.domain.pathway.StatusTrackId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Event;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to the routes to awards, and on them. */
public sealed interface RouteEvent extends Event {
    /** Of which partnership. */
    PartnershipId of();

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(of().value());
    }

    /** A step of a route was set. */
    record StepSet(RouteStepId step, PartnershipId of, StepDraft draft) implements RouteEvent {
        @Override
        public Subject subject() {
            return Subject.of("RouteStep", step.value());
        }
    }

    /** A step of a route is not asked for any more. */
    record StepRetired(RouteStepId step, PartnershipId of, String reason) implements RouteEvent {
        @Override
        public Subject subject() {
            return Subject.of("RouteStep", step.value());
        }
    }

    /** A trust took a step. */
    record StepWasTaken(
            StatusTrackId track,
            PartnershipId of,
            RouteStepId step,
            LocalDate on,
            @Nullable Voting votes,
            @Nullable DecisionId decision,
            String note)
            implements RouteEvent {
        @Override
        public Subject subject() {
            return Subject.of("StatusTrack", track.value());
        }
    }

    /** The entry that a step was taken was struck. */
    record StepStruck(StatusTrackId track, PartnershipId of, RouteStepId step, String reason) implements RouteEvent {
        @Override
        public Subject subject() {
            return Subject.of("StatusTrack", track.value());
        }
    }
}

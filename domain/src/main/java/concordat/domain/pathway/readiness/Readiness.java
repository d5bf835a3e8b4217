package concordat.domain.pathway.readiness;

import concordat.domain.pathway.StatusTrackDetails;
import concordat.domain.pathway.criterion.CriterionStanding;
import concordat.domain.pathway.route.RouteStep;
import concordat.domain.pathway.route.StepTaken;
import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How ready a trust is for each award that it is on its way to: what is met, what is missing, what changed, what comes next and by whom.
 *
 * @param since from which day on changes are told
 */
public record Readiness(
        OrganisationId trust, String trustName, LocalDate today, LocalDate since, List<OnTrack> tracks) {
    public Readiness {
        tracks = List.copyOf(tracks);
    }

    /**
     * On one track.
     *
     * @param criteria those in force, by code
     * @param route the steps of the route, in their order
     * @param changes the latest first
     * @param next in the order in which they are due, those without a day last
     * @param awardOver whether what was awarded last holds no longer
     */
    public record OnTrack(
            StatusTrackDetails track,
            List<CriterionStanding> criteria,
            List<RouteLine> route,
            List<Change> changes,
            List<Next> next,
            boolean awardOver) {
        public OnTrack {
            criteria = List.copyOf(criteria);
            route = List.copyOf(route);
            changes = List.copyOf(changes);
            next = List.copyOf(next);
        }

        /** How many criteria are met, with nothing that puts it in question. */
        public long met() {
            return criteria.stream().filter(CriterionStanding::isMet).count();
        }

        /** How many are met, and in question. */
        public long inQuestion() {
            return criteria.stream().filter(CriterionStanding::isInQuestion).count();
        }

        /** How many are not met, or cannot be told. */
        public long missing() {
            return criteria.size() - met() - inQuestion();
        }
    }

    /** A step of the route; {@code taken} is null until it is on record, and {@code proof} empty unless the reader may see it. */
    public record RouteLine(RouteStep step, @Nullable StepTaken taken, String proof) {}

    /** Something that happened on that day. */
    public record Change(LocalDate on, String what, String by) {}

    /**
     * Something that is to be done.
     *
     * @param by who looks after it, or decides; may be empty
     * @param due null if no day is set
     */
    public record Next(String what, String by, @Nullable LocalDate due) {}
}

package concordat.domain.pathway.route;

import concordat.domain.pathway.StatusTrackId;
import concordat.domain.shared.PartnershipId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The steps of the routes to awards, and which of them trusts have taken, as far as the actor may see them. */
public interface Routes {
    void add(RouteStep step);

    void add(StepTaken taken);

    /** Those of a partnership, retired ones among them, by track and position. */
    List<RouteStep> of(PartnershipId partnership);

    /** @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    RouteStep get(RouteStepId id);

    /** Takes hold of a step to change it. @throws concordat.domain.shared.OutOfDate if it has changed since the actor looked at it */
    RouteStep lock(RouteStepId id, long seen);

    /** What was taken on these tracks, struck entries among it, by the day on which it was. */
    List<StepTaken> takenOn(Collection<StatusTrackId> tracks);

    /** Takes hold of an entry. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    StepTaken lockTaken(UUID id);
}

package concordat.domain.pathway.criterion;

import concordat.domain.pathway.StatusTrackId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How the trusts pursue criteria, as far as the actor may see it. */
public interface Pursuits {
    void add(Pursuit pursuit);

    /** Those on these tracks. */
    List<Pursuit> on(Collection<StatusTrackId> tracks);

    /** The one of that criterion on that track, if anybody has begun it. */
    Optional<Pursuit> find(StatusTrackId track, CriterionId criterion);

    /**
     * Takes hold of one to change it.
     *
     * @throws concordat.domain.shared.OutOfDate if it has changed since the actor looked at it
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    Pursuit lock(PursuitId id, long seen);
}

package concordat.domain.pathway.criterion;

import concordat.domain.pathway.Track;
import concordat.domain.shared.PartnershipId;
import java.util.List;

/** The criteria of the partnerships of which the actor may know. */
public interface Criteria {
    void add(Criterion criterion);

    /** @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    Criterion get(CriterionId id);

    /** Those of an award, retired ones among them, by code. */
    List<Criterion> of(PartnershipId partnership, Track track);

    /** Those of all awards, retired ones among them, by track and code. */
    List<Criterion> of(PartnershipId partnership);

    /**
     * Takes hold of a criterion to change it.
     *
     * @throws concordat.domain.shared.OutOfDate if it has changed since the actor looked at it
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    Criterion lock(CriterionId id, long seen);
}

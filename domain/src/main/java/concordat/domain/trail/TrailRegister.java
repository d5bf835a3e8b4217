package concordat.domain.trail;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the trail out of all that is on record, as far as the actor may see it. */
public interface TrailRegister {
    /** One thing on it; none if the actor may not see it. */
    Optional<TrailPoint> find(Place place);

    /**
     * All steps by which something can be reached from a place, forwards only, and backwards only; never first forwards and
     * then back.
     *
     * @param most how many at most; of those nearest by first
     */
    List<TrailStep> stepsFrom(Place place, int most);

    /** These things, in no order; without those that the actor may not see. */
    List<TrailPoint> points(List<Place> places);

    /**
     * What could stand at the other end of a link from a place: of the same partnership, that it is not linked to yet.
     *
     * @param text what its title or reference contains, whatever its case; empty for anything
     * @param most how many at most; the newest first
     */
    List<TrailPoint> candidates(TrailPoint from, Relation relation, String text, int most);

    /** The organisations of a partnership that the actor may know of. */
    Set<OrganisationId> partnersOf(PartnershipId partnership);
}

package concordat.domain.trail;

/** The links of the trail on record. */
public interface TrailLinks {
    void add(TrailLink link);

    /** Whether these two are linked so already, and the link was not ended. */
    boolean isLinked(Relation relation, Place earlier, Place later);

    /**
     * Takes hold of one to change it.
     *
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     * @throws concordat.domain.shared.OutOfDate if it is no longer in the version that the actor has looked at
     */
    TrailLink lock(TrailLinkId id, long seen);
}

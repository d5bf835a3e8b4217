package concordat.persistence.trail;

import concordat.domain.trail.Place;
import concordat.domain.trail.Relation;
import concordat.domain.trail.TrailLink;
import concordat.domain.trail.TrailLinkId;
import concordat.domain.trail.TrailLinks;
import concordat.persistence.shared.Changing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@Dependent
class JpaTrailLinks implements TrailLinks {
    private final EntityManager entities;

    @Inject
    JpaTrailLinks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(TrailLink link) {
        entities.persist(link);
    }

    @Override
    public boolean isLinked(Relation relation, Place earlier, Place later) {
        return !entities.createQuery(
                        "select l.id from TrailLink l where l.relation = :relation and l.earlier = :earlier"
                                + " and l.later = :later and l.ended is null",
                        TrailLinkId.class)
                .setParameter("relation", relation)
                .setParameter("earlier", earlier.id())
                .setParameter("later", later.id())
                .getResultList()
                .isEmpty();
    }

    @Override
    public TrailLink lock(TrailLinkId id, long seen) {
        return Changing.lock(entities, TrailLink.class, id, "link", TrailLink::version, seen);
    }
}

package concordat.persistence.pathway;

import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.criterion.CriterionId;
import concordat.domain.pathway.criterion.Pursuit;
import concordat.domain.pathway.criterion.PursuitId;
import concordat.domain.pathway.criterion.Pursuits;
import concordat.persistence.shared.Changing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaPursuits implements Pursuits {
    private final EntityManager entities;

    @Inject
    JpaPursuits(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Pursuit pursuit) {
        entities.persist(pursuit);
    }

    @Override
    public List<Pursuit> on(Collection<StatusTrackId> tracks) {
        return tracks.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct p from Pursuit p left join fetch p.assessments where p.track in (:tracks)",
                                Pursuit.class)
                        .setParameter("tracks", tracks)
                        .getResultList();
    }

    @Override
    public Optional<Pursuit> find(StatusTrackId track, CriterionId criterion) {
        return entities.createQuery(
                        "select p from Pursuit p where p.track = :track and p.criterion = :criterion", Pursuit.class)
                .setParameter("track", track)
                .setParameter("criterion", criterion)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Pursuit lock(PursuitId id, long seen) {
        return Changing.lock(entities, Pursuit.class, id, "criterion", Pursuit::version, seen);
    }
}

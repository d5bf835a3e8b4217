package concordat.persistence.pathway;

import concordat.domain.pathway.Track;
import concordat.domain.pathway.criterion.Criteria;
import concordat.domain.pathway.criterion.Criterion;
import concordat.domain.pathway.criterion.CriterionId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.shared.Changing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;

@Dependent
class JpaCriteria implements Criteria {
    private final EntityManager entities;

    @Inject
    JpaCriteria(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Criterion criterion) {
        entities.persist(criterion);
    }

    @Override
    public Criterion get(CriterionId id) {
        return entities.createQuery(
                        "select distinct c from Criterion c left join fetch c.versions where c.id = :id",
                        Criterion.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("criterion"));
    }

    @Override
    public List<Criterion> of(PartnershipId partnership, Track track) {
        return of(partnership).stream()
                .filter(criterion -> criterion.track() == track)
                .toList();
    }

    @Override
    public List<Criterion> of(PartnershipId partnership) {
        return entities.createQuery(
                        "select distinct c from Criterion c left join fetch c.versions where c.partnership = :partnership",
                        Criterion.class)
                .setParameter("partnership", partnership)
                .getResultStream()
                .sorted(Comparator.comparing(Criterion::track).thenComparing(Criterion::code))
                .toList();
    }

    @Override
    public Criterion lock(CriterionId id, long seen) {
        return Changing.lock(entities, Criterion.class, id, "criterion", Criterion::version, seen);
    }
}

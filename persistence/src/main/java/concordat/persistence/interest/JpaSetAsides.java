package concordat.persistence.interest;

import concordat.domain.interest.SetAside;
import concordat.domain.interest.SetAsides;
import concordat.domain.shared.AgendaItemId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@Dependent
class JpaSetAsides implements SetAsides {
    private final EntityManager entities;

    @Inject
    JpaSetAsides(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(SetAside answer) {
        entities.persist(answer);
    }

    @Override
    public List<SetAside> of(AgendaItemId item) {
        return entities.createQuery(
                        "select s from SetAside s where s.item = :item order by s.decidedAt, s.id", SetAside.class)
                .setParameter("item", item)
                .getResultList();
    }
}

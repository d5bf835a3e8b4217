package concordat.persistence.decision;

import concordat.domain.meeting.ItemFollowers;
import concordat.domain.shared.AgendaItemId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@Dependent
class SqlItemFollowers implements ItemFollowers {
    private final EntityManager entities;

    @Inject
    SqlItemFollowers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void withhold(AgendaItemId item) {
        entities.flush();
        entities.createNativeQuery("select 1 from app.withhold_item(:item)")
                .setParameter("item", item.value())
                .getResultList();
        // The rows have been keyed anew below the entities that stand for them.
        entities.flush();
        entities.clear();
    }
}

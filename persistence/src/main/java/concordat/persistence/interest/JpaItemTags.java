package concordat.persistence.interest;

import concordat.domain.interest.ItemTag;
import concordat.domain.interest.ItemTags;
import concordat.domain.shared.AgendaItemId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@Dependent
class JpaItemTags implements ItemTags {
    private final EntityManager entities;

    @Inject
    JpaItemTags(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(ItemTag tag) {
        entities.persist(tag);
    }

    @Override
    public void remove(ItemTag tag) {
        entities.remove(tag);
    }

    @Override
    public List<ItemTag> of(AgendaItemId item) {
        return entities.createQuery("select t from ItemTag t where t.item = :item order by t.position", ItemTag.class)
                .setParameter("item", item)
                .getResultList();
    }
}

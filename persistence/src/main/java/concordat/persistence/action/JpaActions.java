package concordat.persistence.action;

import concordat.domain.action.Action;
import concordat.domain.action.Actions;
import concordat.domain.shared.ActionId;
import concordat.persistence.shared.Changing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@Dependent
class JpaActions implements Actions {
    private final EntityManager entities;

    @Inject
    JpaActions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Action action) {
        entities.persist(action);
    }

    @Override
    public Optional<Action> find(ActionId id) {
        return Optional.ofNullable(entities.find(Action.class, id));
    }

    @Override
    public Action lock(ActionId id, long seen) {
        return Changing.lock(entities, Action.class, id, "action", Action::version, seen);
    }
}

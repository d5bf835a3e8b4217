package concordat.persistence.action;

import concordat.domain.action.Action;
import concordat.domain.action.Actions;
import concordat.domain.action.EvidenceId;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.NotFound;
import concordat.persistence.shared.Changing;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
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

    @Override
    public ActionId actionOf(EvidenceId evidence) {
        return Row.find(
                        entities.createNativeQuery(
                                        "select action_id from concordat.action_evidence where id = :evidence",
                                        Tuple.class)
                                .setParameter("evidence", evidence.value()),
                        row -> new ActionId(row.id("action_id")))
                .orElseThrow(() -> new NotFound("file"));
    }
}

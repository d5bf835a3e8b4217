package concordat.domain.action;

import concordat.domain.shared.ActionId;
import concordat.domain.shared.NotFound;
import java.util.Optional;

/** The actions that there are. */
public interface Actions {
    void add(Action action);

    Optional<Action> find(ActionId id);

    /** That action. @throws NotFound if there is none, or the actor may not see it */
    default Action get(ActionId id) {
        return find(id).orElseThrow(() -> new NotFound("action"));
    }

    /**
     * That action, locked to be changed.
     *
     * @param seen the version that the actor has looked at
     * @throws concordat.domain.shared.OutOfDate if it is in another version now
     */
    Action lock(ActionId id, long seen);

    /** Whose action that shows. @throws NotFound if there is no such evidence, or the actor may not see it */
    ActionId actionOf(EvidenceId evidence);
}

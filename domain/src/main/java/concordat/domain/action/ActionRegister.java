package concordat.domain.action;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;

/** The register of actions, as far as the actor may see; owners see theirs. */
public interface ActionRegister {
    /** Sorted by due date, then id; the sort value of a row is its due date. */
    Page<ActionRow> page(ActionFilter filter, Keyset keyset);
}

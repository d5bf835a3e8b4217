package concordat.domain.action;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;

/** The register of actions, as far as the actor may see; owners see theirs. */
public interface ActionRegister {
    /** By due date and then by id, those due first first unless the last are asked for; the sort value of a row is its due date. */
    Page<ActionRow> page(ActionFilter filter, boolean lastDueFirst, Keyset keyset);
}

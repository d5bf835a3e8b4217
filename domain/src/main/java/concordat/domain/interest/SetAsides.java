package concordat.domain.interest;

import concordat.domain.shared.AgendaItemId;
import java.util.List;

/** The possible conflicts that were set aside, as far as the actor may see. */
public interface SetAsides {
    void add(SetAside answer);

    /** Those of an item, the oldest first. */
    List<SetAside> of(AgendaItemId item);
}

package concordat.domain.interest;

import concordat.domain.shared.AgendaItemId;
import java.util.List;

/** What items of agendas concern, as far as the actor may see. */
public interface ItemTags {
    void add(ItemTag tag);

    void remove(ItemTag tag);

    /** What that item concerns, in the order in which it was entered. */
    List<ItemTag> of(AgendaItemId item);
}

package concordat.domain.meeting;

import concordat.domain.shared.AgendaItemId;

/** The records of other features that follow an item: decisions with their legs, roll and votes, and actions. */
public interface ItemFollowers {
    /**
     * Withholds them too: each is keyed to {@link concordat.domain.shared.AudienceKey.Withheld} of this item and the key
     * that it has (COI-10). Records that are withheld already stay as they are.
     */
    void withhold(AgendaItemId item);
}

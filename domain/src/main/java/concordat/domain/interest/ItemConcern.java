package concordat.domain.interest;

import concordat.domain.shared.AgendaItemId;

/**
 * Something that an item concerns, for the matching.
 *
 * @param byWayOf the reference of the agreement to which it is a party; blank if the item itself names it
 */
public record ItemConcern(AgendaItemId item, Concern concern, String byWayOf) {

    /** Why it matters to an interest in the same, in words. */
    String words() {
        return byWayOf.isEmpty()
                ? "the item concerns " + concern.name()
                : concern.name() + " is a party to agreement " + byWayOf + ", which the item concerns";
    }
}

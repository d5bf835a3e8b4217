package concordat.domain.meeting;

import java.util.ArrayList;
import java.util.List;

/**
 * The order of an agenda. Only items that the actor sees are moved, among the places that these have: whatever is withheld
 * stays where it is.
 */
final class Order {
    private final List<AgendaItem> items;

    /** @param items those that the actor sees, in their order */
    Order(List<AgendaItem> items) {
        this.items = new ArrayList<>(items);
    }

    /**
     * Puts a new item, which has the last place, at the end of its section.
     *
     * @param sections of the committee's agendas, in their order
     */
    void place(AgendaItem item, List<String> sections) {
        items.remove(item);
        items.add(indexFor(item.text().section(), sections), item);
        settle();
    }

    private int indexFor(String section, List<String> sections) {
        int rank = sections.indexOf(section);
        int after = -1;
        int before = -1;
        for (int i = items.size() - 1; i >= 0; i--) {
            String other = items.get(i).text().section();
            int otherRank = sections.indexOf(other);
            if (other.equals(section)) {
                return i + 1;
            }
            if (rank >= 0 && otherRank >= 0 && otherRank < rank && after < 0) {
                after = i + 1;
            }
            if (rank >= 0 && otherRank > rank) {
                before = i;
            }
        }
        if (after >= 0) {
            return after;
        }
        return before >= 0 ? before : items.size();
    }

    /** Puts an item right before, or right after, another one, and so into the section of that. */
    void beside(AgendaItem moved, AgendaItem neighbour, boolean after) {
        items.remove(moved);
        items.add(items.indexOf(neighbour) + (after ? 1 : 0), moved);
        moved.moveInto(neighbour.text().section());
        settle();
    }

    private void settle() {
        List<Integer> places = items.stream().map(AgendaItem::position).sorted().toList();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).position() != places.get(i)) {
                items.get(i).moveTo(places.get(i));
            }
        }
    }

    /** Numbers the items by their places. */
    void number() {
        items.forEach(AgendaItem::number);
    }

    /** The items in their order. */
    List<AgendaItem> items() {
        return List.copyOf(items);
    }
}
